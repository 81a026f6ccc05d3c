import type { ContactsQuery, CsatQuery } from '../api/shapes'

/**
 * Which number is opened: what it counts, such as "arriving", "driver:agent" or "not-asked:hung-up", and of which row,
 * such as "day=2026-11-20", "agent=3" or "peak=from/until&channel=voice"; of all of them without one.
 */
export interface Opening {
  figure: string
  row?: string
}

/** The contacts behind it, as the API is asked for them. */
export function contactsOf(query: CsatQuery, { figure, row = '' }: Opening): ContactsQuery {
  const [which = '', word = ''] = figure.split(':')
  return { ...query, ...narrowing(row), which, ...named(which, word) }
}

function named(which: string, word: string) {
  if (which === 'driver' || which === 'team-driver') return { driver: word }
  return which === 'not-asked' ? { reason: word } : {}
}

function narrowing(row: string): Partial<ContactsQuery> {
  const at = row.indexOf('=')
  if (at < 0) return {}
  const name = row.slice(0, at)
  const value = row.slice(at + 1)
  const [hours = '', channel = ''] = value.split('&')
  const [from = '', until = ''] = hours.split('/')
  switch (name) {
    case 'day':
      return { from: value, to: value }
    case 'days':
      return { from, to: until }
    case 'peak':
    case 'normal':
      return { peakFrom: from, peakUntil: until, side: name, ...narrowing(channel) }
    default:
      return { [name]: value }
  }
}
