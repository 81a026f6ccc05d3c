export interface Named {
  id: number
  name: string
}

export interface CallLeg {
  id: number
  role: 'agent' | 'supervisor' | 'other' | 'customer'
  label: string
  account: number | null
  name: string
  state: 'asked' | 'ringing' | 'joined' | 'left' | 'no-answer' | 'busy' | 'rejected' | 'failed' | 'canceled'
  muted: boolean
  held: boolean
  purpose: 'answer' | 'consult' | 'transfer' | 'party' | 'listen' | 'whisper' | 'barge' | 'outgoing'
}

/** A call as the desk conducts it; the ticket's timeline has its own, shorter view of it. */
export interface DeskCall {
  id: number
  direction: 'in' | 'out'
  stage: 'placed' | 'greeting' | 'waiting' | 'ringing' | 'talking' | 'after' | 'ended'
  outcome: Outcome | null
  reason: string
  caller: string
  callerTrust: 'sure' | 'maybe' | 'unknown'
  language: 'en' | 'ko'
  team: Named | null
  topic: string
  priority: number
  position: number | null
  beganAt: string
  queuedAt: string | null
  answeredAt: string | null
  endedAt: string | null
  agent: Named | null
  customer: CallCustomer | null
  candidates: CallCustomer[]
  ticket: string | null
  order: string | null
  legs: CallLeg[]
  held: boolean
  recording: 'off' | 'on' | 'paused'
  rating: number | null
}

export type Outcome =
  | 'answered'
  | 'transferred'
  | 'abandoned'
  | 'voicemail'
  | 'callback'
  | 'texted'
  | 'rejected'
  | 'failed'

export interface CallCustomer {
  number: string
  name: string
}

export type AgentState = 'offline' | 'available' | 'ringing' | 'on-call' | 'wrap-up' | 'away'

export interface Phone {
  provider: 'twilio' | 'town' | 'off'
  state: AgentState
  reason: string
  since: string
  device: 'browser' | 'phone'
  number: string
  languages: string[]
  skills: string[]
  call: DeskCall | null
  /** Which leg of the call is this agent's own. */
  leg: number | null
  wrapUp: { call: number; until: string } | null
}

export interface PhoneToken {
  identity: string
  token: string
  expiresAt: string
  provider: Phone['provider']
  door: string
}

export interface Colleague {
  account: number
  name: string
  state: AgentState
  languages: string[]
  skills: string[]
}

export interface WrapUp {
  topic: string
  disposition: string
  note: string
  followUpAt: string | null
  praised: boolean
  praise: string
}

export interface Choice {
  key: string
  en: string
  ko: string
}

export interface WrapUpChoices {
  topics: Choice[]
  dispositions: Choice[]
}

export type SupervisionMode = 'listen' | 'whisper' | 'barge'
