import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { PolicyVersion } from '../policy/terms'
import { returnKeys } from './keys'

export function usePolicyVersion(version: number) {
  return useQuery({
    queryKey: returnKeys.policyVersion(version),
    queryFn: ({ signal }) => api.get<PolicyVersion>(`/return-policies/${version}`, { signal }),
    staleTime: 60_000,
  })
}
