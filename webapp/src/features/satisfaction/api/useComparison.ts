import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { Comparison, CsatQuery } from './shapes'

/** A peak against the rest of the days; asked for once both its ends are known. */
export function useComparison(query: CsatQuery, peak: { from: string; until: string } | null) {
  const asked = { ...query, peakFrom: peak?.from, peakUntil: peak?.until }
  return useQuery({
    queryKey: satisfactionKeys.comparison(asked),
    queryFn: ({ signal }) => api.get<Comparison>('/satisfaction/comparison', { query: asked, signal }),
    enabled: peak !== null,
  })
}
