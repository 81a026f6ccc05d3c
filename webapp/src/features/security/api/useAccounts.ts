import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, TeamMember } from '@/api/shapes'
import { securityKeys } from './keys'

export function useAccounts() {
  return useQuery({
    queryKey: securityKeys.accounts,
    queryFn: ({ signal }) => api.get<Page<TeamMember>>('/accounts', { signal }),
    staleTime: 60_000,
  })
}
