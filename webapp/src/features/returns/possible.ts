import type { ReturnItem, Rma } from './api/shapes'

const UNDECIDED: Rma['state'][] = ['requested', 'in-review', 'needs-info', 'unconfirmed']
const BEFORE_RECEIPT: Rma['state'][] = [...UNDECIDED, 'authorized', 'partially-authorized', 'in-transit', 'appealed']

/** Denials that call a person dishonest, if only between the lines: two people stand for them. */
const GRAVE_DENIALS = ['worn-or-altered', 'empty-or-short', 'wrong-item-returned', 'posted-limit-reached']

/** What can be done next; the server has the last word. */
export function possibleOf(rma: Rma) {
  const open = rma.closure === 'open'
  const waiting = rma.proposal !== null
  return {
    decide: open && !waiting && UNDECIDED.includes(rma.state),
    ask: open && !waiting && UNDECIDED.includes(rma.state) && rma.state !== 'needs-info',
    answer: open && rma.state === 'needs-info',
    receive: open && rma.items.some(awaitsParcel),
    inspect: open && rma.items.some((item) => toInspect(item) > 0),
    refund: open && !waiting && rma.items.some((item) => toSettle(item) > 0),
    appeal: open && rma.inquiry === 'none' && rma.appeal === null && rma.items.some(isRefused),
    decideAppeal: open && rma.state === 'appealed',
    cancel: open && BEFORE_RECEIPT.includes(rma.state),
    close: open && ['resolved', 'rejected', 'denied', 'denied-final'].includes(rma.state),
    reopen: rma.closure === 'closed' || rma.closure === 'expired',
  }
}

export function awaitsParcel(item: ReturnItem): boolean {
  const moving = item.logistics === 'awaited' || item.logistics === 'in-transit' || item.logistics === 'received'
  return moving && item.given !== 'keep-item' && item.received + item.excused < item.authorized
}

/** Denied, whole or in part, not in the parcel, or not accepted when it was looked at. */
function isRefused(item: ReturnItem): boolean {
  return item.denial !== null || item.inspected > item.accepted || withheld(item) > 0
}

/** How many are refused because they were not in the parcel. */
export function withheld({ logistics, authorized, received, excused }: ReturnItem): number {
  return logistics === 'short' || logistics === 'wrong-item' ? authorized - received - excused : 0
}

export function toInspect({ received, inspected }: ReturnItem): number {
  return received - inspected
}

/** What may be paid for: what inspection took, or what is not waited for at all; nothing while some is being paid. */
export function toSettle({ given, authorized, accepted, excused, settled, settlement }: ReturnItem): number {
  if (settlement === 'pending') return 0
  return (given === 'keep-item' ? authorized : accepted + excused) - settled
}

interface Decided {
  authorized: number
  denial: string | null
}

/** Why a second person has to agree before a decision counts. */
export function secondFor(items: Decided[], band: string | undefined): 'denial' | 'high' | null {
  if (items.some(({ denial }) => denial && GRAVE_DENIALS.includes(denial))) return 'denial'
  return band === 'high' && items.some(({ authorized }) => authorized > 0) ? 'high' : null
}

/** Goods are looked at before anything is given for them, so none is paid for and kept. */
export function wantsGoods(band: string | undefined): boolean {
  return band === 'review' || band === 'high'
}
