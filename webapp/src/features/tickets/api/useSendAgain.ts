import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Entry } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useSendAgain(ticket: string, reply: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.put<Entry>(`/tickets/${encodeURIComponent(ticket)}/replies/${reply}/delivery`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ticketKeys.one(ticket) }),
  })
}
