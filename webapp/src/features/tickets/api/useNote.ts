import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Entry } from '@/api/shapes'
import { ticketKeys } from './keys'

export interface Note {
  text: string
  idempotencyKey: string
}

export function useNote(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ text, idempotencyKey }: Note) =>
      api.post<Entry>(`/tickets/${encodeURIComponent(number)}/notes`, { body: { text }, idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ticketKeys.one(number) }),
  })
}
