import { useSearchParams } from 'react-router'
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
  'campaign',
  'peak',
  'patience',
] as const
export type FilterName = (typeof NAMES)[number]

/** Everything that is chosen stands in the address, so that a colleague sees the same. */
export function useReportFilters() {
  const [params, setParams] = useSearchParams()
  const query: ReportQuery = {}
  for (const name of NAMES) {
    const value = params.get(name)
    if (value) query[name] = value
  }
  return { query, change }

  function change(values: Partial<Record<FilterName, string | null>>) {
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
