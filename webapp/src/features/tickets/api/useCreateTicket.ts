import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewTicket, Ticket } from '@/api/shapes'
import { ticketKeys } from './keys'

/** `onCreated` is told also when the form is gone before the answer. */
export function useCreateTicket(onCreated: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: NewTicket; idempotencyKey: string }) =>
      api.post<Ticket>('/tickets', { body, idempotencyKey }),
    onSuccess: () => {
      onCreated()
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
  })
}
