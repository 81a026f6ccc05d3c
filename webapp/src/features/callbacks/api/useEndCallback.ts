import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Callback } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useEndCallback() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ callback, as }: { callback: Callback; as: 'cancellation' | 'completion' }) =>
      api.put<Callback>(`/callbacks/${callback.id}/${as}`, { ifMatch: callback.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
