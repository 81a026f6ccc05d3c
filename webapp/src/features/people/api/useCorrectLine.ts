import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { RememberedLine } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useCorrectLine(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ line, text }: { line: RememberedLine; text: string }) =>
      api.put<RememberedLine>(`${addressOf(number)}/remembered/${line.id}`, { body: { text }, ifMatch: line.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.remembered(number) }),
  })
}
