import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { SurveyLinkMade } from './shapes'

export function useMakeSurveyLink(ticket: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<SurveyLinkMade>(`/tickets/${encodeURIComponent(ticket)}/survey-link`),
    onSettled: () => queries.invalidateQueries({ queryKey: satisfactionKeys.link(ticket) }),
  })
}
