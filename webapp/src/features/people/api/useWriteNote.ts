import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CustomerNote } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useWriteNote(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ text, idempotencyKey }: { text: string; idempotencyKey: string }) =>
      api.post<CustomerNote>(`${addressOf(number)}/notes`, { body: { text }, idempotencyKey }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: peopleKeys.notes(number) })
      void queries.invalidateQueries({ queryKey: peopleKeys.history(number) })
    },
  })
}
