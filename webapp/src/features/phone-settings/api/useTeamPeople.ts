import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { TeamPerson } from '../shapes'
import { phoneKeys } from './keys'

export function useTeamPeople(team: number) {
  return useQuery({
    queryKey: phoneKeys.members(team),
    queryFn: ({ signal }) => api.get<Page<TeamPerson>>(`/teams/${team}/members`, { signal }),
  })
}
