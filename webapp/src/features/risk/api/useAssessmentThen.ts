import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Assessment } from './shapes'

/** One that was kept never changes. */
export function useAssessmentThen(number: string, assessment: number, enabled: boolean) {
  return useQuery({
    queryKey: riskKeys.asKept(number, assessment),
    queryFn: ({ signal }) =>
      api.get<Assessment>(`/returns/${encodeURIComponent(number)}/risk/${assessment}`, { signal }),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
