/** What goes over the wire about returns. Amounts are written out ("49.90"), beside their currency. */
export type Amount = string | number

export type ReturnState =
  | 'unconfirmed'
  | 'requested'
  | 'needs-info'
  | 'in-review'
  | 'authorized'
  | 'partially-authorized'
  | 'denied'
  | 'appealed'
  | 'denied-final'
  | 'in-transit'
  | 'partially-received'
  | 'received'
  | 'approved'
  | 'partially-approved'
  | 'rejected'
  | 'refund-pending'
  | 'refund-failed'
  | 'resolved'
  | 'cancelled'
  | 'expired'
  | 'closed'

export type Need = 'decision' | 'info' | 'parcel' | 'inspection' | 'refund' | 'appeal' | 'second'
export type Band = 'clear' | 'watch' | 'review' | 'high' | 'insufficient-history'
export type Resolution = 'refund' | 'store-credit' | 'exchange' | 'keep-item' | 'none'
export type Fault = 'customer' | 'merchant' | 'carrier'
export type Verdict = 'yes' | 'no' | 'ask'
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F'
export type ReceiptOutcome = 'received' | 'short' | 'wrong-item' | 'lost'
export type ReturnCounts = Record<Need, number>

interface Named {
  id: number
  name: string
}

export interface ReturnRow {
  number: string
  state: ReturnState
  needs: Need | null
  order: string
  customer: { number: string; name: string } | null
  ticket: string | null
  requestedAt: string
  value: Amount
  currency: string
  quantity: number
  firstItem: string
  reason: string
  band: Band | null
  score: number | null
  photos: number
  dueAt: string | null
}

export interface Inspection {
  at: string
  by: string | Named | null
  grade: Grade
  condition: string
  disposition: string
  good: number
  bad: number
  tagsOn: boolean
  expectedGrams: number | null
  scannedGrams: number | null
  note: string
  photos: string[]
}

export interface ReturnItem {
  line: string
  sku: string
  name: string
  options: string
  reason: string
  fault: Fault
  note: string
  wanted: Resolution
  given: Resolution | null
  requested: number
  authorized: number
  received: number
  inspected: number
  accepted: number
  settled: number
  unitPaid: Amount
  bought: number
  shipped: number
  refundedBefore: number
  logistics: 'awaited' | 'in-transit' | 'received' | 'short' | 'wrong-item' | 'lost' | 'never-sent'
  settlement: 'none' | 'pending' | 'done' | 'failed'
  denial: string | null
  inspections: Inspection[]
}

export interface ReturnPhoto {
  id: number
  line: string | null
  name: string
  href: string
  at: string
}

export interface Proposal {
  id: number
  kind: string
  by: Named | null
  at: string
  summary: string
  items: { line: string; authorized?: number; resolution?: Resolution; denial?: string | null }[]
}

export interface Appeal {
  text: string
  at: string
  by: string | Named | null
  outcome: 'upheld' | 'overturned' | null
  decidedBy: Named | null
  decidedAt: string | null
  note: string
}

export interface Rma {
  number: string
  version: number
  state: ReturnState
  needs: Need | null
  inquiry: 'none' | 'unconfirmed' | 'needs-info' | 'in-review' | 'appealed'
  closure: 'open' | 'cancelled' | 'expired' | 'closed'
  channel: 'portal' | 'phone' | 'mail' | 'text' | 'desk'
  order: { number: string; placedAt: string; total: Amount }
  customer: { number: string; name: string } | null
  ticket: string | null
  filedBy: Named | null
  currency: string
  requestedAt: string
  decidedAt: string | null
  decidedBy: Named | null
  expiresAt: string | null
  appealUntil: string | null
  question: string | null
  answer: string | null
  items: ReturnItem[]
  photos: ReturnPhoto[]
  proposal: Proposal | null
  appeal: Appeal | null
  risk: { band: Band; score: number; assessment: number; at: string } | null
  notAssessed: boolean
}

export interface ReturnStep {
  at: string
  kind: string
  actor: string | Named | null
  item: string | null
  reason: string
  note: string
  quantity: number | null
  state: ReturnState
}

export interface BulkAnswer {
  id: number | null
  items: { number: string; approved: boolean; why: string }[]
  total: Amount
}
