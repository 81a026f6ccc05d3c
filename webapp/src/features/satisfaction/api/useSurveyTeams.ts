import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { SurveyTeam } from './shapes'

export function useSurveyTeams() {
  return useQuery({
    queryKey: satisfactionKeys.teams,
    queryFn: ({ signal }) => api.get<Page<SurveyTeam>>('/survey-settings/teams', { signal }),
  })
}
