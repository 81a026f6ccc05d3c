import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Fairness } from './ruleShapes'

export function useFairness() {
  return useQuery({
    queryKey: riskKeys.fairness,
    queryFn: ({ signal }) => api.get<Fairness>('/risk-rules/fairness', { signal }),
  })
}
