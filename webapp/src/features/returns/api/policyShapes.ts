import type { Amount, Resolution, Verdict } from './shapes'

export interface PolicyFinding {
  rule: string
  line?: string
  verdict: Verdict
  en: string
  ko: string
  clauseEn: string
  clauseKo: string
}

export interface PolicyJudgement {
  version: number
  verdict: Verdict
  findings: PolicyFinding[]
  windowEnd: string | null
  photoWanted: boolean
  keepItem: boolean
}

export interface ReturnableLine {
  line: string
  sku: string
  name: string
  options: string
  bought: number
  shipped: number
  returnable: number
  unitPaid: Amount
  verdict: Verdict
  findings: PolicyFinding[]
}

export interface Returnable {
  order: string
  lines: ReturnableLine[]
  policy: { version: number }
}

export type QuoteKind = 'item' | 'shipping' | 'restocking-fee' | 'label-fee' | 'promotion-claw-back' | 'adjustment'

export interface QuoteLine {
  kind: QuoteKind
  line: string | null
  quantity: number
  amount: Amount
  en: string
  ko: string
}

export interface RefundQuote {
  method: SettlementMethod
  currency: string
  lines: QuoteLine[]
  total: Amount
  paid: Amount
  refundedBefore: Amount
  left: Amount
  needsSecond: boolean
  variantDifference: Amount | null
}

export type SettlementMethod = 'original-payment' | 'store-credit' | 'exchange' | 'keep-item'

export interface Settlement {
  id: number
  method: SettlementMethod
  state: 'waiting' | 'sending' | 'unknown' | 'done' | 'failed' | 'second' | 'refused'
  total: Amount
  currency: string
  creditMemo: string | null
  /** Of the store credit. */
  code: string | null
  note: string
  at: string
  by: { id: number; name: string }
  trouble: string | null
}

export interface WantedItem {
  line: string
  quantity: number
  reason: string
  note: string
  wanted: Resolution
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

export interface Variant {
  sku: string
  /** How much more one of it costs. */
  difference: Amount
}

export interface SettledLine {
  line: string
  quantity: number
  /** The article that is sent instead. */
  instead?: string | null
}
