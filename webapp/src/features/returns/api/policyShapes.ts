import type { components } from '@/api/schema'
import type { Resolution } from './shapes'

type Wire = components['schemas']

export type PolicyFinding = Wire['PolicyFindingView']
export type PolicyJudgement = Wire['ReturnPolicyView']
export type Returnable = Wire['ReturnableView']
export type ReturnableLine = Wire['ReturnableLineView']
export type QuoteLine = Wire['RefundLineView']
export type RefundQuote = Wire['RefundQuoteView']
export type Settlement = Wire['SettlementView']
export type SettlementMethod = Settlement['method']
export type SettledLine = Wire['SettledItemRequest']
export type Variant = Wire['VariantView']

export interface WantedItem {
  line: string
  quantity: number
  reason: string
  note: string
  wanted: Resolution
  /** Which size or colour, in an exchange; nobody has said so where it is missing. */
  instead?: string | null
}

/** Tells orders apart that bear the same number. */
export interface OrderRef {
  number: string
  shop?: string
  id?: string
}

export interface WantedReturn {
  order: OrderRef
  ticket: string | null
  channel: 'phone' | 'mail' | 'text' | 'desk'
  items: WantedItem[]
  /** So that a second click files no second return. */
  key: string
}
