import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'

/** Possible for two minutes: so long the letters wait. */
export function useUndoApproval() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.delete<unknown>(`/returns/approvals/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.all }),
  })
}
