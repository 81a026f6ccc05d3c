import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUpChoices } from '@/api/shapes'
import type { Choice, ChoiceKind } from '../shapes'
import { phoneKeys } from './keys'

/** One after the other: each has an address of its own, and an order is only whole with the last of them. */
export function useSetChoices(kind: ChoiceKind) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (choices: Choice[]) => {
      for (const { key, version, ...choice } of choices) {
        await api.put<WrapUpChoices>(`/calls/wrap-up-choices/${kind}/${key}`, { body: choice, ifMatch: version })
      }
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: phoneKeys.choices }),
        // What agents are asked when they wrap a call up.
        queries.invalidateQueries({ queryKey: ['calls', 'wrap-up-choices'] }),
      ]),
  })
}
