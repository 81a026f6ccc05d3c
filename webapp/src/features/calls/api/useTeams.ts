import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, PhoneTeam } from '@/api/shapes'
import { callKeys } from './keys'

export function useTeams() {
  return useQuery({
    queryKey: callKeys.teams,
    queryFn: async ({ signal }) => (await api.get<Page<PhoneTeam>>('/teams', { signal })).items,
  })
}
