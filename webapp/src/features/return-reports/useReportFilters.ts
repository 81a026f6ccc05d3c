import { plusDays, today } from '@/lib/days'
import { useAddressed } from '@/lib/useAddressed'
import type { RateGroup, ReportQuery } from './api/shapes'

export const SPANS = ['90', '180', '365'] as const
export const GROUPS: RateGroup[] = ['article', 'size', 'category', 'reason', 'fault']
const ZONE = 'America/New_York'

export function useReportFilters() {
  const { params, change } = useAddressed<keyof ReportQuery | 'by'>()
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
}
