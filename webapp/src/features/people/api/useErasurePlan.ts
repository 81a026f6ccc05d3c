import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { ErasurePlan } from '@/api/shapes'
import { peopleKeys } from './keys'

/** Counts and changes nothing. */
export function useErasurePlan(number: string) {
  return useQuery({
    queryKey: peopleKeys.plan(number),
    queryFn: () => api.post<ErasurePlan>(`/customers/${number}/erasure`, { body: { dryRun: true } }),
    staleTime: 0,
  })
}
