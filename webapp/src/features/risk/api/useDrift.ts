import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Drift } from './ruleShapes'

export function useDrift() {
  return useQuery({
    queryKey: riskKeys.drift,
    queryFn: ({ signal }) => api.get<Drift>('/risk-rules/drift', { signal }),
  })
}
