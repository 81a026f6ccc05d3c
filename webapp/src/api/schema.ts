/** The shapes of `/api/v1`; contract.test.ts holds their fields against the document that the server gives. */
export type Language = 'en' | 'ko'
export type Role = 'agent' | 'returns' | 'manager' | 'admin'
export type Permission =
  | 'READ_TICKETS'
  | 'WRITE_TICKETS'
  | 'READ_CUSTOMERS'
  | 'READ_ORDERS'
  | 'IMPORT_ORDERS'
  | 'DELIVER_MAIL'
  | 'SEARCH'
  | 'MANAGE_ACCOUNTS'
  | 'OPERATE'
  | 'READ_AUDIT'
  | 'OWN_ACCOUNT'
export type TicketStatus = 'open' | 'pending' | 'solved'
export type Priority = 'low' | 'normal' | 'high' | 'urgent'
export type Channel = 'mail' | 'voice' | 'sms' | 'portal' | 'api'
export type View = 'mine' | 'unassigned' | 'open' | 'pending' | 'solved' | 'all'
export type Trust = 'known' | 'unverified' | 'third-party' | 'ambiguous'

export interface Page<T> {
  items: T[]
  next: string | null
}
export interface Account {
  id: number
  email: string
  name: string
  role: Role
  language: Language
  permissions: Permission[]
}
export interface Session {
  account: Account
  demo: boolean
  expiresAt: string
}
export interface SetupLink {
  kind: 'first-account' | 'invitation'
  email: string | null
  name: string | null
}
export interface TeamMember {
  id: number
  name: string
  email: string | null
  role: Role
  disabled: boolean
  lastSeenAt: string | null
}
export interface NewAccount {
  account: TeamMember
  link: string
}
export interface Token {
  id: number
  name: string
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}
export interface NewToken {
  id: number
  name: string
  token: string
  createdAt: string
}
export interface AuditEntry {
  id: number
  at: string
  actor: string | null
  action: string
  subject: string | null
  detail: string | null
  requestId: string | null
}
export interface Person {
  id: number
  name: string
}
export interface Ticket {
  number: string
  subject: string
  status: TicketStatus
  priority: Priority
  channel: Channel
  customer: { number: string; name: string | null; email: string | null; phone: string | null } | null
  assignee: Person | null
  tags: string[]
  orders: string[]
  snippet: string | null
  unverified: boolean
  createdAt: string
  updatedAt: string
  lastMessageAt: string | null
  solvedAt: string | null
  version: number
}
export interface Count {
  count: number
  more: boolean
}
export type Counts = Record<Exclude<View, 'all'>, Count>
export interface Attachment {
  id: number
  name: string | null
  type: string
  size: number
  href: string
  inline: boolean
  contentId: string | null
}
export interface Sending {
  state: 'waiting' | 'sent' | 'failed'
  attempts: number
  error: string | null
  at: string | null
}
export interface Call {
  sid: string
  from: string | null
  to: string | null
  status: string | null
  startedAt: string | null
  endedAt: string | null
  seconds: number | null
  recording: {
    id: number
    state: 'none' | 'waiting' | 'stored' | 'failed'
    href: string | null
    seconds: number | null
  } | null
  transcript: string | null
}
export type MilestoneType =
  | 'opened'
  | 'solved'
  | 'reopened'
  | 'assigned'
  | 'unassigned'
  | 'priority'
  | 'tags'
  | 'subject'
  | 'pending'
  | 'order-linked'
export interface Entry {
  id: number
  kind: 'message' | 'note' | 'call' | 'milestone'
  channel: Channel | null
  direction: 'in' | 'out' | null
  from: string | null
  fromName: string | null
  to: string | null
  cc: string | null
  at: string
  author: Person | null
  subject: string | null
  text: string | null
  quoted: string | null
  html: string | null
  attachments: Attachment[]
  trust: Trust | null
  automatic: boolean
  language: string | null
  delivery: Sending | null
  call: Call | null
  milestone: { type: MilestoneType; from: string | null; to: string | null } | null
}
export interface ContactPoint {
  kind: 'email' | 'phone'
  value: string
}
export interface Customer {
  number: string
  name: string | null
  language: string | null
  contactPoints: ContactPoint[]
  createdAt: string
  version: number
}
export interface OrderLine {
  sku: string
  name: string
  ordered: number
  shipped: number
  refunded: number
  canceled: number
  price: number | null
  total: number | null
}
export interface Order {
  number: string
  shop: string
  store: string | null
  state: string | null
  status: string
  email: string | null
  phone: string | null
  name: string | null
  currency: string | null
  total: number | null
  placedAt: string
  updatedAt: string
  syncedAt: string
  customer: { number: string; name: string | null } | null
  city: string | null
  country: string | null
  lines: OrderLine[]
  tracking: { carrier: string | null; title: string | null; number: string }[]
}
export type HitType = 'ticket' | 'customer' | 'order'
export interface HitPart {
  text: string
  hit: boolean
}
export interface Hit {
  type: HitType
  number: string
  title: string | null
  at: string | null
  status: string | null
  channel: Channel | null
  customer: string | null
  parts: HitPart[]
  score: number
}
export interface Facet {
  value: string
  count: number
}
export type FacetName = 'type' | 'status' | 'channel' | 'assignee' | 'tag'
export interface SearchAnswer {
  items: Hit[]
  facets: Record<FacetName, Facet[]>
  total: Count
  next: string | null
  suggestion: string | null
  state: 'ready' | 'rebuilding'
}
export interface HealthPart {
  name: string
  state: 'ok' | 'off' | 'slow' | 'down' | 'starting'
  since: string | null
  detail: string | null
  lastError: string | null
  lastErrorAt: string | null
  figures: Record<string, number>
}
export interface ParkedReaction {
  id: number
  reaction: string
  event: string
  key: string
  attempts: number
  lastError: string | null
  createdAt: string
}
export interface StuckDelivery {
  id: number
  channel: string
  externalId: string
  receivedAt: string
  attempts: number
  lastError: string | null
  size: number
}
export interface SearchIndex {
  state: string
  documents: number
  done: number
  total: number
  startedAt: string | null
  lastError: string | null
}
export interface DemoTown {
  people: { name: string; email: string | null; phone: string | null; language: string | null }[]
  peakDay: {
    running: boolean
    minute: number
    minutes: number
    calls: number
    mails: number
    orders: number
  } | null
  recent: { at: string; what: string; who: string | null }[]
}
export interface DemoDeed {
  what: string
  who: string | null
  detail: string | null
}
