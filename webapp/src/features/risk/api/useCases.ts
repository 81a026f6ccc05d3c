import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { TestCase } from './ruleShapes'

/** Made-up people and how the version judges each of them now. */
export function useCases(version: number) {
  return useQuery({
    queryKey: riskKeys.cases(version),
    queryFn: ({ signal }) => api.get<{ items: TestCase[] }>(`/risk-rules/${version}/tests`, { signal }),
  })
}
