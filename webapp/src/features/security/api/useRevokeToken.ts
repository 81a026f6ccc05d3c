import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { securityKeys } from './keys'

export function useRevokeToken() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.delete<void>(`/tokens/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: securityKeys.tokens }),
  })
}
