import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, ParkedReaction } from '@/api/shapes'
import { operationsKeys } from './keys'

export function useParkedReactions() {
  return useQuery({
    queryKey: operationsKeys.parked,
    queryFn: ({ signal }) => api.get<Page<ParkedReaction>>('/operations/parked-reactions', { signal }),
    refetchInterval: 15_000,
  })
}
