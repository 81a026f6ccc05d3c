import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Entry } from '@/api/shapes'
import { ticketKeys } from './keys'

export interface Reply {
  text: string
  solve: boolean
  idempotencyKey: string
  /** Goes there as a text; without it by mail. */
  number?: string
}

export function useReply(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ text, solve, idempotencyKey, number: to }: Reply) => {
      const path = `/tickets/${encodeURIComponent(number)}`
      return to
        ? api.post<Entry>(`${path}/texts`, { body: { text, solve, number: to }, idempotencyKey })
        : api.post<Entry>(`${path}/replies`, { body: { text, solve }, idempotencyKey })
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ticketKeys.one(number) })
      void queries.invalidateQueries({ queryKey: ticketKeys.lists })
      void queries.invalidateQueries({ queryKey: ticketKeys.counts })
    },
  })
}
