import type { TFunction } from 'i18next'
import { formatDay } from '@/lib/formatDate'
import type { SurgeStep } from '../api/shapes'

/** Their name says it all. */
const PLAIN = [
  'offered callbacks at once',
  'offered callbacks as before',
  'turned on peak priorities',
  'turned off peak priorities',
]
const DAYS = ['marked peak day', 'marked ordinary day', 'unmarked day']
/** A number that only the tables know says nothing to anybody. */
const KEY = /^(?:campaign|surge) \d+$/

/** What a step was done to, and how much of it: kept in English, as the trail has it, or as a person wrote it. */
export function stepTarget({ kind, subject, detail }: SurgeStep, t: TFunction, language: string): string[] {
  if (PLAIN.includes(kind)) return []
  return [target(), words(detail)].filter(Boolean)

  function target(): string {
    if (DAYS.includes(kind)) return formatDay(`${subject}T12:00:00`, language)
    if (kind.startsWith('removed') && /^\d+$/.test(subject)) return ''
    return words(subject)
  }

  function words(kept: string): string {
    const [, incident] = /^incident (\d+)$/.exec(kept) ?? []
    if (incident) return t('surgeReview.target.incident', { number: incident })
    const [, tickets] = /^(\d+) tickets?$/.exec(kept) ?? []
    if (tickets) return t('surge.topics.tickets', { count: Number(tickets) })
    const [, held] = /^(\d+) held back$/.exec(kept) ?? []
    if (held) return t('surgeReview.target.held', { count: Number(held) })
    return KEY.test(kept) ? '' : kept
  }
}
