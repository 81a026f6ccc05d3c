import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { SurveySettings } from './shapes'

export function useSurveySettings() {
  return useQuery({
    queryKey: satisfactionKeys.settings,
    queryFn: ({ signal }) => api.get<SurveySettings>('/survey-settings', { signal }),
  })
}
