import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { TeamDriver, TeamDriverRequest } from './shapes'

/** What the team says spoilt it, of one answer: the answers and the reasons added up are read again. */
export function useTeamDriver(survey: number) {
  const queries = useQueryClient()
  const path = `/survey-answers/${survey}/team-driver`
  const onSuccess = () => queries.invalidateQueries({ queryKey: satisfactionKeys.all })
  const put = useMutation({
    mutationFn: (body: TeamDriverRequest) => api.put<TeamDriver>(path, { body }),
    onSuccess,
  })
  const takeBack = useMutation({ mutationFn: () => api.delete<undefined>(path), onSuccess })
  return { put, takeBack }
}
