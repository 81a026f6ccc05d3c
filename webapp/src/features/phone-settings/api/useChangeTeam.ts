import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Team, TeamChange } from '../shapes'
import { phoneKeys } from './keys'

export function useChangeTeam(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ change, version }: { change: TeamChange; version: number }) =>
      api.put<Team>(`/teams/${team}`, { body: change, ifMatch: version }),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
