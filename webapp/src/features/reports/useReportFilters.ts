import { useAddressed } from '@/lib/useAddressed'
import type { ReportQuery } from './api/shapes'

const NAMES = [
  'range',
  'from',
  'to',
  'zone',
  'by',
  'agent',
  'team',
  'channel',
  'language',
  'topic',
  'tag',
  'way',
  'campaign',
  'during',
  'peak',
  'patience',
] as const
export type FilterName = (typeof NAMES)[number]

export function useReportFilters() {
  const { params, change } = useAddressed<FilterName>()
  const query: ReportQuery = {}
  for (const name of NAMES) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  return { query, change }
}
