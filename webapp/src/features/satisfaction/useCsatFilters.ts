import { daysOf, today } from '@/lib/days'
import { useAddressed } from '@/lib/useAddressed'
import type { CsatQuery } from './api/shapes'

/** What the page is told apart by, and can be narrowed to. */
export const FILTERS = ['agent', 'channel', 'topic', 'tag', 'team', 'language', 'campaign', 'way'] as const

export function useCsatFilters() {
  const { params, change } = useAddressed<keyof CsatQuery | 'by'>()
  const zone = params.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const usual = daysOf('month', today(zone))
  const from = params.get('from') ?? usual.from
  const to = params.get('to') ?? (params.get('from') ? from : usual.to)
  const query: CsatQuery = { from, to, zone }
  for (const name of FILTERS) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  const by = FILTERS.find((group) => group === params.get('by')) ?? 'agent'
  return { query, by, change }
}
