import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { RuleFinding } from './ruleShapes'

export function useFindings() {
  return useQuery({
    queryKey: riskKeys.findings,
    queryFn: ({ signal }) => api.get<{ items: RuleFinding[] }>('/risk-rules/findings', { signal }),
  })
}
