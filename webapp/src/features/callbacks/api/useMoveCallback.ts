import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Callback } from '@/api/shapes'
import type { When } from '../when'
import { callbackKeys } from './keys'

export function useMoveCallback() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ callback, when }: { callback: Callback; when: When }) =>
      api.put<Callback>(`/callbacks/${callback.id}/window`, { body: when, ifMatch: callback.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
