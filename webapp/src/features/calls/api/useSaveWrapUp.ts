import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUp } from '@/api/shapes'
import { callKeys } from './keys'

/** Saves what is to be kept of a call, and ends the agent's wrap-up. */
export function useSaveWrapUp(call: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wrapUp: WrapUp) => api.put<WrapUp | undefined>(`/calls/${call}/wrap-up`, { body: wrapUp }),
    onSuccess: () => queries.invalidateQueries({ queryKey: callKeys.all }),
  })
}
