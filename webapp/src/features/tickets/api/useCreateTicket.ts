import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Channel, Ticket } from '@/api/schema'
import { ticketKeys } from './keys'

export interface CreateTicketRequest {
  subject: string
  text: string
  customer: { name: string | null; email: string | null; phone: string | null }
  channel: Channel
}

export function useCreateTicket() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: CreateTicketRequest; idempotencyKey: string }) =>
      api.post<Ticket>('/tickets', { body, idempotencyKey }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
  })
}
