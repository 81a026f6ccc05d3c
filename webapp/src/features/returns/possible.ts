import type { ReturnItem, Rma } from './api/shapes'

const UNDECIDED: Rma['state'][] = ['requested', 'in-review', 'needs-info']
const BEFORE_RECEIPT: Rma['state'][] = ['unconfirmed', ...UNDECIDED, 'authorized', 'partially-authorized', 'in-transit']

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
    cancel: open && !waiting && BEFORE_RECEIPT.includes(rma.state),
    close: open && ['resolved', 'rejected', 'denied', 'denied-final'].includes(rma.state),
    reopen: rma.closure === 'closed' || rma.closure === 'expired',
  }
}

export function awaitsParcel(item: ReturnItem): boolean {
  const moving = item.logistics === 'awaited' || item.logistics === 'in-transit' || item.logistics === 'received'
  return moving && item.given !== 'keep-item' && item.received + item.excused < item.authorized
}

/** Something came, or is paid for without: the return goes on without what the customer keeps. */
export function isPart(items: ReturnItem[]): boolean {
  return items.some((item) => item.received + item.excused > 0 || item.given === 'keep-item')
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
export function toSettle(item: ReturnItem): number {
  const { given, ahead, authorized, accepted, excused, inspected, settled, settlement } = item
  if (settlement === 'pending') return 0
  const here = given === 'keep-item' ? authorized : accepted + excused
  const sent = ahead ? authorized - (inspected - accepted) - withheld(item) : 0
  return Math.max(0, Math.max(here, sent) - settled)
}

/** Some of it is not here, or nobody has looked at it: only an exchange may be sent for that. */
export function goesAhead(item: ReturnItem): boolean {
  return item.ahead && toSettle(item) > toSettle({ ...item, ahead: false })
}

interface Decided {
  authorized: number
  denial: string | null
}

/** Why a second person has to agree before a decision counts; some denials blame the customer, by their own word. */
export function secondFor(
  items: Decided[],
  band: string | undefined,
  accusing: string[],
  keepsTooMuch = false,
): 'denial' | 'high' | 'keep' | null {
  if (items.some(({ denial }) => denial && accusing.includes(denial))) return 'denial'
  if (band === 'high') return 'high'
  return keepsTooMuch ? 'keep' : null
}

/** What is paid for and stays with the customer is worth more than the policy leaves to one person. */
export function keepsTooMuch(
  items: ReturnItem[],
  decided: { line: string; authorized: number; resolution: string }[],
  upTo: number | undefined,
): boolean {
  const worth = decided
    .filter(({ resolution }) => resolution === 'keep-item')
    .reduce((sum, { line, authorized }) => sum + authorized * unitOf(items, line), 0)
  return upTo !== undefined && worth > upTo
}

function unitOf(items: ReturnItem[], line: string): number {
  return items.find((item) => item.line === line)?.unitPaid ?? 0
}

/** The lines of which something waits for a second person; nothing more is done with them until then. */
export function waitingLines({ proposal }: Pick<Rma, 'proposal'>, kind: 'receipt' | 'inspection'): string[] {
  return proposal?.kind === kind ? proposal.items.map(({ line }) => line) : []
}

/** Goods are looked at before anything is given for them, so none is paid for and kept. */
export function wantsGoods(band: string | undefined): boolean {
  return band === 'review' || band === 'high'
}
