import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { Ticket } from '@/api/shapes'
import type { TicketChange } from '../ticketChanges'
import { ticketKeys } from './keys'

/**
 * Changes show at once and are taken back when the server disagrees. They run one after the other, so that the second
 * of two quick clicks carries the version that the first one made.
 */
export function useChangeTicket(number: string) {
  const queries = useQueryClient()
  const key = ticketKeys.detail(number)
  return useMutation({
    scope: { id: `ticket ${number}` },
    mutationFn: (change: TicketChange) =>
      api[change.method]<Ticket>(`/tickets/${encodeURIComponent(number)}/${change.path}`, {
        body: change.method === 'put' ? (change.body ?? {}) : undefined,
        ifMatch: queries.getQueryData<Ticket>(key)?.version,
      }),
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: key })
      queries.setQueryData<Ticket>(key, (ticket) => (ticket ? { ...ticket, ...change.seen } : ticket))
    },
    onSuccess: (ticket) => {
      queries.setQueryData(key, ticket)
      void queries.invalidateQueries({ queryKey: ticketKeys.timeline(number) })
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
    onError: (error) => {
      if (isProblem(error, 409) && error.current) queries.setQueryData(key, error.current as Ticket)
      else void queries.invalidateQueries({ queryKey: key })
    },
  })
}
