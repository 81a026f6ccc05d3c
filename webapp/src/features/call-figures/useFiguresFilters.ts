import { useSearchParams } from 'react-router'
import { daysBetween, daysOf, today } from '@/lib/days'
import type { Every, FiguresQuery, GroupBy } from './api/shapes'
import { possibleEvery } from './possibleEvery'

const GROUPS: GroupBy[] = ['agent', 'team', 'language', 'topic']
const OPTIONAL = ['team', 'agent', 'language', 'topic', 'within'] as const
export type Narrowing = (typeof OPTIONAL)[number]

/** Everything that is chosen stands in the address, so that a colleague sees the same. */
export function useFiguresFilters() {
  const [params, setParams] = useSearchParams()
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

  function change(values: Partial<Record<keyof FiguresQuery | 'by', string | null>>) {
    setParams(
      (known) => {
        const next = new URLSearchParams(known)
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }
}
