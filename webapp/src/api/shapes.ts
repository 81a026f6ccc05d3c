import type { components } from './schema'

/** What the app calls the shapes of the wire; schema.ts has them as the server writes them. */
type Wire = components['schemas']

export interface Page<T> {
  items: T[]
  next: string | null
}

export type Account = Wire['SignedInAccountView']
export type Session = Wire['SessionView']
export type Language = Account['language']
export type Role = Account['role']
export type Permission = Account['permissions'][number]
export type SetupLink = Wire['SetupView']
export type TeamMember = Wire['AccountView']
export type NewAccount = Wire['InvitationView']
export type Token = Wire['TokenView']
export type NewToken = Wire['FreshTokenView']
export type AuditEntry = Wire['AuditRowView']

export type Ticket = Wire['TicketView']
export type TicketStatus = Ticket['status']
export type Priority = Ticket['priority']
export type Person = Wire['PersonView']
export type Count = Wire['CountView']
export type Counts = Wire['InboxCountsView']
export type View = keyof Counts | 'all'
export type NewTicket = Wire['OpenTicketRequest']
export type Channel = NonNullable<NewTicket['channel']>

export type Entry = Wire['EntryView']
export type Trust = NonNullable<Entry['trust']>
export type Attachment = Wire['AttachmentView']
export type Sending = Wire['DeliveryView']
export type Sms = NonNullable<Entry['sms']>
export type Texting = Wire['TextingView']
export type TextingNumber = Wire['NumberView']
export type NewText = Wire['BeginTextRequest']
export type Call = Wire['EntryCallView']
export type Recording = Wire['RecordingView']
export type Conversation = Wire['ConversationView']
export type MilestoneType = Wire['MilestoneView']['type']

export type Customer = Wire['CustomerView']
export type ContactPoint = Wire['ContactPointView']
export type Likeness = Wire['LikenessView']
export type Merge = Wire['MergeView']
export type ErasurePlan = Wire['ErasurePlanView']
export type Erasure = Wire['ErasureView']
export type Order = Wire['OrderView']
export type OrderLine = Wire['OrderLineView']
export type OrderDetails = NonNullable<Order['details']>
export type OrderAddress = NonNullable<OrderDetails['shipping']>
export type OrderWords = Wire['OrderWordsView']
export type ShopWrite = Wire['ShopWriteView']

export type OrdersImport = Wire['ImportView']
export type OrdersImported = Wire['OrdersImportView']
export type ImportFault = Wire['ImportErrorView']
export type LineFault = Wire['LineFaultView']
export type LinesTaken = Wire['LinesTakenView']

export type SearchAnswer = Wire['SearchView']
export type Hit = Wire['HitView']
export type HitType = Hit['type']
export type FacetName = keyof Wire['FacetsView']
export type Facet = Wire['FacetView']

export type HealthPart = Wire['ComponentHealth']
export type ShopEpisode = Wire['EpisodeView']
export type SearchIndex = Wire['IndexView']
export type ParkedReaction = Wire['ParkedReaction']
export type StuckDelivery = Wire['StuckDeliveryView']
export type DemoTown = Wire['TownView']
export type DemoDeed = Wire['DeedView']

export type RememberedLine = Wire['RememberedView']
export type NewRememberedLine = Wire['RememberRequest']
export type Suggestion = Wire['SuggestionView']
export type Matter = Wire['MatterView']
export type CustomerNote = Wire['CustomerNoteView']
export type Consents = Wire['ConsentsView']
export type Consent = Wire['ConsentView']
export type HistoryEntry = Wire['HistoryEntryView']
export type HistoryKind = HistoryEntry['kind']
export type KindCount = Wire['KindCountView']
export type Place = Wire['PlaceView']
export type Callback = Wire['CallbackView']
export type CallbackWish = Wire['CallbackRequest']
export type CallCounts = Wire['CallCountsView']
export type PhoneTeam = Wire['TeamView']
export type FollowUp = Wire['FollowUpView']
export type MissedCall = Wire['MissedCallView']

/** A call as the desk conducts it; the ticket's timeline has a shorter view of it, Call. */
export type DeskCall = Wire['CallView']
export type CallsNow = Wire['LiveCallsView']
export type CallLeg = Wire['LegView']
export type CallPerson = Wire['Person']
export type CallOutcome = NonNullable<DeskCall['outcome']>
export type Phone = Wire['PhoneView']
export type AgentState = Phone['state']
export type PhoneToken = Wire['PhoneTokenView']
export type Colleague = Wire['ColleagueView']
export type WrapUp = Omit<Wire['WrapUpView'], 'writtenAt'>
export type WrapUpChoices = Wire['WrapUpChoicesView']
export type SupervisionMode = Wire['SupervisionRequest']['mode']

export type Praise = Wire['PraiseView']
export type Plea = Wire['PleaView']
export type PraiseSpan = Wire['PraiseSpanView']
export type PraiseTarget = Praise['target']
export type PraiseVerdict = Exclude<Praise['state'], 'suggested'>
export type QuotePermission = Praise['permission']
export type CheerSign = Wire['CheerView']['sign']
export type AwardYear = Wire['AwardYearView']
export type Award = Wire['AwardView']
export type AwardWinner = Wire['WinnerView']
export type AwardPerson = Wire['AwardPersonView']
export type KindQuote = Wire['KindQuoteView']
export type QuoteLetter = Wire['QuoteLetterView']
export type CertificateLink = Wire['CertificateLinkView']
export type FreshCertificateLink = Wire['FreshCertificateLinkView']
export type Merit = Wire['MeritView']
export type Kudos = Wire['KudosView']
export type Recount = Wire['RecountView']
export type Nominations = Wire['NominationsView']
export type AwardExclusion = Wire['ExclusionView']

export type Poll = Wire['PollView']
export type PollDraft = Wire['PollRequest']

export type QueuedPraise = Wire['QueuedPraiseView']
export type PraiseSummary = Wire['WallSummaryView']
export type Lessons = Wire['LessonsView']
export type Backtest = Wire['PraiseBacktestView']
export type PraiseVersion = Wire['PraiseVersionView']
