import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { PolicyVersion } from '../policy/terms'
import { returnKeys } from './keys'

/** All versions of the policy, the newest first. */
export function usePolicies() {
  return useQuery({
    queryKey: returnKeys.policies,
    queryFn: ({ signal }) => api.get<{ items: PolicyVersion[] }>('/return-policies', { signal }),
  })
}
