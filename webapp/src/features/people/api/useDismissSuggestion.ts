import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Suggestion } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useDismissSuggestion(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key }: Suggestion) =>
      api.put<void>(`${addressOf(number)}/remembered/suggestions/${key}/dismissal`, { body: undefined }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.history(number) }),
  })
}
