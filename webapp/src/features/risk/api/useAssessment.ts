import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Assessment } from './shapes'

export function useAssessment(number: string, enabled: boolean) {
  return useQuery({
    queryKey: riskKeys.ofReturn(number),
    queryFn: ({ signal }) => api.get<Assessment>(`/returns/${encodeURIComponent(number)}/risk`, { signal }),
    enabled,
  })
}
