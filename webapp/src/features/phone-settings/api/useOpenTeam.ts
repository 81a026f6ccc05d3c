import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Team, TeamChange } from '../shapes'
import { phoneKeys } from './keys'

export function useOpenTeam() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (team: TeamChange) => api.post<Team>('/teams', { body: team }),
    onSuccess: () => queries.invalidateQueries({ queryKey: phoneKeys.teams }),
  })
}
