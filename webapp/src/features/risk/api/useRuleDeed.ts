import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { RuleDeed } from '../ruleDeeds'
import { riskKeys } from './keys'

/** Does something to a version of the rules; what it has become is asked for again. */
export function useRuleDeed<T = unknown>() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: RuleDeed) => api[method]<T>(path, body ? { body } : {}),
    onSettled: () => queries.invalidateQueries({ queryKey: riskKeys.rules }),
  })
}
