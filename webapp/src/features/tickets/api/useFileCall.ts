import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Ticket } from '@/api/shapes'
import { ticketKeys } from './keys'

/** To the ticket that is named, or to one of its own. */
export function useFileCall(from: string, sid: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ticket: string | null) => api.put<Ticket>(`/calls/${sid}/ticket`, { body: { ticket } }),
    onSuccess: ({ number }) => {
      for (const queryKey of [ticketKeys.one(from), ticketKeys.one(number), ticketKeys.lists, ticketKeys.ofCustomers]) {
        void queries.invalidateQueries({ queryKey })
      }
    },
  })
}
