import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewText, Ticket } from '@/api/shapes'
import { ticketKeys } from '../../api/keys'

/** A ticket that begins with a text to the customer; `onBegun` is told also when the form is gone before the answer. */
export function useBeginText(customer: string, onBegun: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: NewText; idempotencyKey: string }) =>
      api.post<Ticket>(`/customers/${encodeURIComponent(customer)}/texts`, { body, idempotencyKey }),
    onSuccess: () => {
      onBegun()
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
  })
}
