import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { RuleSetRow } from './ruleShapes'

/** All versions of the rules, the newest first. */
export function useRuleSets() {
  return useQuery({
    queryKey: riskKeys.sets,
    queryFn: ({ signal }) => api.get<{ items: RuleSetRow[] }>('/risk-rules', { signal }),
  })
}
