import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { SurveySettings } from './shapes'

export function useSaveSurveySettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (settings: SurveySettings) => api.put<SurveySettings>('/survey-settings', { body: settings }),
    onSuccess: (saved) => queries.setQueryData(satisfactionKeys.settings, saved),
    onError: () => queries.invalidateQueries({ queryKey: satisfactionKeys.settings }),
  })
}
