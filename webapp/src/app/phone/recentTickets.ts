import type { Ticket } from '@/api/shapes'

const DAYS = 30

/** Tickets that a caller most likely calls about: not solved, and something happened in the last 30 days. The newest first. */
export function recentTickets(tickets: Ticket[], now: number): Ticket[] {
  const since = now - DAYS * 86_400_000
  const touched = (ticket: Ticket) => Date.parse(ticket.lastMessageAt ?? ticket.updatedAt)
  return tickets
    .filter((ticket) => ticket.status !== 'solved' && touched(ticket) >= since)
    .sort((a, b) => touched(b) - touched(a))
}
