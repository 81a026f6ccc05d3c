import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { RuleSet } from './ruleShapes'

export function useRuleSet(version: number, enabled = true) {
  return useQuery({
    queryKey: riskKeys.set(version),
    queryFn: ({ signal }) => api.get<RuleSet>(`/risk-rules/${version}`, { signal }),
    enabled,
  })
}
