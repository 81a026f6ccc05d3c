import type { Entry, Ticket } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'

export function customerName(ticket: Pick<Ticket, 'customer'>): string | null {
  const { customer } = ticket
  if (!customer) return null
  return customer.name || customer.email || (customer.phone ? formatPhone(customer.phone) : null)
}

/** "Maria" of Maria Lopez; Korean names are not cut. */
export function callName(name: string): string {
  if (/[\uac00-\ud7a3]/.test(name) || name.includes('@') || name.startsWith('+')) return name
  return name.trim().split(/\s+/)[0] ?? name
}

/** Where the server sends an answer: to the customer's address that wrote last on this ticket, else to their first. */
export function replyAddress(ticket: Ticket, entries: Entry[], addresses: string[]): string | null {
  const last = entries.findLast(({ direction, from }) => direction === 'in' && from && addresses.includes(from))
  return last?.from ?? ticket.customer?.email ?? null
}

export function speaker(entry: Entry): string | null {
  if (entry.author) return entry.author.name
  const from = entry.fromName || entry.from || entry.call?.from
  return from ? formatPhone(from) : null
}
