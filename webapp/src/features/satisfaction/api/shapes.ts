import type { components } from '@/api/schema'

type Wire = components['schemas']

export type Csat = Wire['CsatView']
export type CsatRow = Wire['CsatRowView']
export type Share = Wire['ShareView']
export type Answer = Wire['AnswerView']
export type EarlierAnswer = Wire['EarlierAnswerView']
export type TeamDriver = Wire['TeamDriverView']
export type TeamDriverRequest = Wire['TeamDriverRequest']
export type SurveyDriver = TeamDriver['driver']
export type Contact = Wire['CsatContactView']
export type Comparison = Wire['ComparisonView']
export type Difference = Wire['DifferenceView']
export type Standing = Wire['AgentStandingView']
export type Peak = Wire['PeakWindowView']
export type SurveyLinkOffer = Wire['SurveyLinkOfferView']
export type SurveyLinkMade = Wire['SurveyLinkView']
export type SurveySettings = Wire['SurveySettings']
export type SurveyTeam = Wire['SurveyTeamView']
export type SurveyTeamsRequest = Wire['SurveyTeamsRequest']
export type CsatBy = 'agent' | 'channel' | 'team' | 'topic' | 'tag' | 'language' | 'way' | 'campaign'
export type WhichAnswers = 'all' | 'satisfied' | 'dissatisfied' | 'commented'

/** What the address of the page says, as the API takes it. */
export interface CsatQuery {
  from: string
  to: string
  zone: string
  agent?: string
  channel?: string
  team?: string
  topic?: string
  tag?: string
  language?: string
  campaign?: string
  way?: string
}

/** Those whom one number of the page counts. */
export interface ContactsQuery extends CsatQuery {
  which: string
  driver?: string
  reason?: string
  campaign?: string
  peakFrom?: string
  peakUntil?: string
  side?: string
}
