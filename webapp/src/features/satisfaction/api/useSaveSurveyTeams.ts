import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { SurveyTeam, SurveyTeamsRequest } from './shapes'

export function useSaveSurveyTeams() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: SurveyTeamsRequest) => api.put<Page<SurveyTeam>>('/survey-settings/teams', { body: wanted }),
    onSuccess: (saved) => queries.setQueryData(satisfactionKeys.teams, saved),
    onError: () => queries.invalidateQueries({ queryKey: satisfactionKeys.teams }),
  })
}
