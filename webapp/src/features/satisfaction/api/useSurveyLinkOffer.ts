import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { SurveyLinkOffer } from './shapes'

/** Whether a link may be made for a ticket. */
export function useSurveyLinkOffer(ticket: string) {
  return useQuery({
    queryKey: satisfactionKeys.link(ticket),
    queryFn: ({ signal }) => api.get<SurveyLinkOffer>(`/tickets/${encodeURIComponent(ticket)}/survey-link`, { signal }),
  })
}
