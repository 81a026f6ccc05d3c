import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { operationsKeys } from './keys'

export function useDropReaction() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.delete<void>(`/operations/parked-reactions/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: operationsKeys.all }),
  })
}
