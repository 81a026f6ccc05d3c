import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { Team } from '../shapes'
import { phoneKeys } from './keys'

export function useTeams() {
  return useQuery({
    queryKey: phoneKeys.teams,
    queryFn: ({ signal }) => api.get<Page<Team>>('/teams', { signal }),
  })
}
