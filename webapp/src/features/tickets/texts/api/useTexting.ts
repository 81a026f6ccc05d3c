import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Texting } from '@/api/shapes'
import { textKeys } from './textKeys'

/** By which numbers the ticket's customer can be texted. */
export function useTexting(ticket: string) {
  return useQuery({
    queryKey: textKeys.ofTicket(ticket),
    queryFn: ({ signal }) => api.get<Texting>(`/tickets/${encodeURIComponent(ticket)}/texting`, { signal }),
  })
}
