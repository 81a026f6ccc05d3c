import type { Person, Priority, Ticket, TicketStatus } from '@/api/shapes'

/** One change of a ticket: the sub-resource it is on the wire, and what the reader sees at once. */
export interface TicketChange {
  method: 'put' | 'delete'
  path: 'closure' | 'pending' | 'assignment' | 'priority' | 'tags' | 'subject'
  body?: object
  seen: Partial<Ticket>
}

export function setStatus(from: TicketStatus, to: TicketStatus): TicketChange {
  if (to === 'solved') return { method: 'put', path: 'closure', seen: { status: to } }
  if (to === 'pending') return { method: 'put', path: 'pending', seen: { status: to } }
  return { method: 'delete', path: from === 'solved' ? 'closure' : 'pending', seen: { status: to } }
}

export function assign(person: Person | null): TicketChange {
  if (!person) return { method: 'delete', path: 'assignment', seen: { assignee: null } }
  return { method: 'put', path: 'assignment', body: { account: person.id }, seen: { assignee: person } }
}

export function setPriority(priority: Priority): TicketChange {
  return { method: 'put', path: 'priority', body: { priority }, seen: { priority } }
}

export function setTags(tags: string[]): TicketChange {
  return { method: 'put', path: 'tags', body: { tags }, seen: { tags } }
}

export function setSubject(subject: string): TicketChange {
  return { method: 'put', path: 'subject', body: { subject }, seen: { subject } }
}
