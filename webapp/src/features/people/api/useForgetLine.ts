import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { RememberedLine } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useForgetLine(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (line: RememberedLine) =>
      api.delete<void>(`${addressOf(number)}/remembered/${line.id}`, { ifMatch: line.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.remembered(number) }),
  })
}
