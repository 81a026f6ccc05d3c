import { useSearchParams } from 'react-router'
import { plusDays, today } from '@/lib/days'
import type { RateGroup, ReportQuery } from './api/shapes'

export const SPANS = ['90', '180', '365'] as const
export const GROUPS: RateGroup[] = ['article', 'size', 'category', 'reason', 'fault']
const ZONE = 'America/New_York'

/** Everything that is chosen stands in the address, so that a colleague sees the same. */
export function useReportFilters() {
  const [params, setParams] = useSearchParams()
  const last = today(ZONE)
  const to = params.get('to') ?? last
  const query: ReportQuery = { from: params.get('from') ?? plusDays(to, -179), to }
  for (const name of ['channel', 'category'] as const) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  const group = GROUPS.find((each) => each === params.get('by')) ?? 'reason'
  const span = SPANS.find((days) => query.to === last && query.from === plusDays(last, 1 - Number(days))) ?? ''
  return { query, group, span, last, change }

  function change(values: Partial<Record<keyof ReportQuery | 'by', string | null>>) {
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
