import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUp } from '@/api/shapes'
import { callKeys } from './keys'

/**
 * Saves what is to be kept of a call, and ends the agent's wrap-up. The form may be gone before the answer comes, so
 * what follows is told here and not to `mutate`, whose callbacks go with their component.
 */
export function useSaveWrapUp(call: number, onSaved: (sent: WrapUp) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wrapUp: WrapUp) => api.put<WrapUp | undefined>(`/calls/${call}/wrap-up`, { body: wrapUp }),
    onSuccess: (_, sent) => {
      queries.setQueryData(callKeys.wrapUp(call), sent)
      onSaved(sent)
      return queries.invalidateQueries({ queryKey: callKeys.all })
    },
  })
}
