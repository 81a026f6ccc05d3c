import { useSearchParams } from 'react-router'
import { daysOf, today } from '@/lib/days'
import type { CsatBy, CsatQuery } from './api/shapes'

export const GROUPS: CsatBy[] = ['agent', 'channel', 'topic', 'tag', 'team', 'language']

/** Everything that is chosen stands in the address, so that a colleague sees the same. */
export function useCsatFilters() {
  const [params, setParams] = useSearchParams()
  const zone = params.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const usual = daysOf('month', today(zone))
  const from = params.get('from') ?? usual.from
  const to = params.get('to') ?? (params.get('from') ? from : usual.to)
  const query: CsatQuery = { from, to, zone }
  for (const name of GROUPS) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  const by = GROUPS.find((group) => group === params.get('by')) ?? 'agent'
  return { query, by, change }

  function change(values: Partial<Record<keyof CsatQuery | 'by', string | null>>) {
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
