import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewRememberedLine, RememberedLine } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useRemember(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ line, idempotencyKey }: { line: NewRememberedLine; idempotencyKey: string }) =>
      api.post<RememberedLine>(`${addressOf(number)}/remembered`, { body: line, idempotencyKey }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: peopleKeys.remembered(number) })
      void queries.invalidateQueries({ queryKey: peopleKeys.history(number) })
    },
  })
}
