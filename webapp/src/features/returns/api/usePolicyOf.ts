import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { PolicyJudgement } from './policyShapes'
import { returnPath } from './returnPath'

/** What the policy that was in force says of a return. */
export function usePolicyOf(number: string) {
  return useQuery({
    queryKey: returnKeys.policy(number),
    queryFn: ({ signal }) => api.get<PolicyJudgement>(returnPath(number, '/policy'), { signal }),
  })
}
