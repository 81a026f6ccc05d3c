import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Entry } from '@/api/shapes'
import { ticketKeys } from './keys'

export interface Reply {
  text: string
  solve: boolean
  idempotencyKey: string
}

export function useReply(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ text, solve, idempotencyKey }: Reply) =>
      api.post<Entry>(`/tickets/${encodeURIComponent(number)}/replies`, { body: { text, solve }, idempotencyKey }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ticketKeys.one(number) })
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
  })
}
