import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { operationsKeys } from './keys'

export function useRetryReaction() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.put<void>(`/operations/parked-reactions/${id}/retry`),
    onSettled: () => queries.invalidateQueries({ queryKey: operationsKeys.all }),
  })
}
