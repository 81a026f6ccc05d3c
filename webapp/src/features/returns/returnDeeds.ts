import { newKey } from '@/lib/newKey'
import type { SettledLine, SettlementMethod } from './api/policyShapes'
import type { Grade, ReceiptOutcome, Resolution, Rma } from './api/shapes'

/** One thing done to a return: the sub-resource that it is on the wire. */
export interface ReturnDeed {
  method: 'put' | 'post' | 'delete'
  path: string
  body?: object
  ifMatch?: number
  /** For what would count twice if it were heard twice. */
  key?: string
}

export interface ItemDecision {
  line: string
  authorized: number
  resolution: Resolution
  denial: string | null
}

interface ParcelReceipt {
  line: string
  quantity: number
  outcome: ReceiptOutcome
  scannedGrams: number | null
}

export interface ItemInspection {
  line: string
  good: number
  bad: number
  grade: Grade
  condition: string
  disposition: string
  tagsOn: boolean
  scannedGrams: number | null
  note: string
  denial: string | null
}

interface WantedSettlement {
  method: SettlementMethod
  items: SettledLine[]
  /** Null for what the policy says. */
  shipping: number | null
  adjustment: number
  note: string
}

type Seen = Pick<Rma, 'version'>
/** With the assessment that was shown: when there is a newer one, it is to be looked at first. */
type Judged = Pick<Rma, 'version' | 'risk'>

const put = (path: string, body: object = {}): ReturnDeed => ({ method: 'put', path, body })

export const decide = (
  { version, risk }: Judged,
  items: ItemDecision[],
  notes: { noteToCustomer: string; internalNote: string },
) => put('/decision', { version, assessment: risk?.assessment ?? null, items, ...notes })
export const askCustomer = ({ version }: Seen, question: string, photo: boolean) =>
  put('/question', { version, question, photo })
export const answerFor = (text: string): ReturnDeed => ({
  method: 'post',
  path: '/answers',
  body: { text },
  key: newKey(),
})
export const takeToReview = () => put('/review')
export const cancel = ({ version }: Seen, reason: string) => put('/cancellation', { version, reason })
export const close = ({ version }: Seen): ReturnDeed => ({ ...put('/closure'), ifMatch: version })
export const reopen = ({ version }: Seen): ReturnDeed => ({ method: 'delete', path: '/closure', ifMatch: version })
export const receive = ({ version }: Seen, receipt: ParcelReceipt, key: string): ReturnDeed => ({
  method: 'post',
  path: '/receipts',
  body: { version, ...receipt },
  key,
})
export const inspect = ({ version }: Seen, inspection: ItemInspection, key: string): ReturnDeed => ({
  method: 'post',
  path: '/inspections',
  body: { version, ...inspection },
  key,
})
export const settle = ({ version }: Seen, wanted: WantedSettlement, key: string): ReturnDeed => ({
  method: 'post',
  path: '/settlements',
  body: { version, ...wanted },
  key,
})
export const retrySettlement = (id: number) => put(`/settlements/${id}/retry`)
export const appeal = (text: string) => put('/appeal', { text })
export const decideAppeal = ({ version, risk }: Judged, outcome: 'upheld' | 'overturned', note: string) =>
  put('/appeal/decision', { version, assessment: risk?.assessment ?? null, outcome, note })
export const takeBackProposal = (): ReturnDeed => ({ method: 'delete', path: '/proposal' })
export const answerProposal = (agree: boolean, note: string) => put('/proposal', { agree, note })
