import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { PraiseSummary } from '@/api/shapes'
import { praiseKeys } from './keys'

/** @param every milliseconds after which it is read anew, also where nobody looks; none where changes are told live */
export function usePraiseSummary(every: number | false = false) {
  return useQuery({
    queryKey: praiseKeys.summary,
    queryFn: ({ signal }) => api.get<PraiseSummary>('/praise-wall/summary', { signal }),
    staleTime: 30_000,
    refetchInterval: every,
    refetchIntervalInBackground: true,
  })
}
