import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { callbackKeys } from './keys'

/** Takes a callback before its turn. */
export function useCallBack() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.post<{ id: number }>(`/callbacks/${id}/calls`),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
