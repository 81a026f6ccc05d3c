import { daysBetween, daysOf, today } from '@/lib/days'
import { useAddressed } from '@/lib/useAddressed'
import type { Every, FiguresQuery, GroupBy } from './api/shapes'
import { possibleEvery } from './possibleEvery'

const GROUPS: GroupBy[] = ['agent', 'team', 'language', 'topic']
const OPTIONAL = ['team', 'agent', 'language', 'topic', 'within'] as const
export type Narrowing = (typeof OPTIONAL)[number]

export function useFiguresFilters() {
  const { params, change } = useAddressed<keyof FiguresQuery | 'by'>()
  const zone = params.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const usual = daysOf('month', today(zone))
  const from = params.get('from') ?? usual.from
  const to = params.get('to') ?? (params.get('from') ? from : usual.to)
  const possible = possibleEvery(daysBetween(from, to))
  const wanted = params.get('every') as Every | null
  const every = wanted && possible.includes(wanted) ? wanted : from === to ? 'half' : 'day'
  const query: FiguresQuery = { from, to, zone, every }
  for (const name of OPTIONAL) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  const by = GROUPS.find((group) => group === params.get('by')) ?? 'agent'
  return { query, by, possible, change }
}
