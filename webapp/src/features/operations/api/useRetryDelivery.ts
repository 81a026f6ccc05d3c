import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { operationsKeys } from './keys'

export function useRetryDelivery() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.put<void>(`/operations/stuck-deliveries/${id}/retry`),
    onSettled: () => queries.invalidateQueries({ queryKey: operationsKeys.all }),
  })
}
