import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { TeamDriver, TeamDriverRequest } from './shapes'

/** What the team says spoilt it, of one answer; null takes it back. The reasons added up are read again. */
export function useTeamDriver(survey: number) {
  const queries = useQueryClient()
  const path = `/survey-answers/${survey}/team-driver`
  return useMutation({
    mutationFn: (said: TeamDriverRequest | null) =>
      said ? api.put<TeamDriver>(path, { body: said }) : api.delete<undefined>(path),
    onSuccess: () => queries.invalidateQueries({ queryKey: satisfactionKeys.all }),
  })
}
