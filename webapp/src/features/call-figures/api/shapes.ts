import type { components } from '@/api/schema'

type Wire = components['schemas']

export type CallFigures = Wire['CallFiguresView']
export type Figures = Wire['FiguresView']
export type FigureSpan = Wire['FigureSpanView']
export type FigureGroup = Wire['FigureGroupView']
export type WaitBand = Wire['WaitBandView']
export type Week = Wire['WeekView']
export type Called = Wire['CalledView']
export type Staffing = Wire['StaffingView']
export type Every = CallFigures['every']
export type GroupBy = 'team' | 'agent' | 'language' | 'topic'
export type Figure =
  | 'offered'
  | 'answered'
  | 'in-time'
  | 'short-abandoned'
  | 'abandoned'
  | 'voicemail'
  | 'callback'
  | 'texted'
  | 'failed'
  | 'not-offered'
  | 'outgoing'
  | 'outgoing-answered'
  | 'handled'
  | 'transferred'
  | 'ring-no-answer'
  | 'callback-taken'
  | 'callback-settled'
  | 'called-in'
  | 'called-back'
  | 'followed'
  | 'resolved'
  | 'rated'
  | 'rated-well'

/** What the address of the page says, as the API takes it. */
export interface FiguresQuery {
  from: string
  to: string
  zone: string
  every: Every
  team?: string
  agent?: string
  language?: string
  topic?: string
  within?: string
}

/** Which number was pressed: the calls behind it are listed. */
export interface PressedNumber {
  figure: Figure
  /** What of it is meant, in words: a span, a group, a wait. */
  of?: string
  only?: Record<string, string | number | undefined>
}
