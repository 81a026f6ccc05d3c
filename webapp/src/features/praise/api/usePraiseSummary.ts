import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { PraiseSummary } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePraiseSummary() {
  return useQuery({
    queryKey: praiseKeys.summary,
    queryFn: ({ signal }) => api.get<PraiseSummary>('/praise-wall/summary', { signal }),
    staleTime: 30_000,
  })
}
