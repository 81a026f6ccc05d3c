import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { phoneKeys } from './keys'

export function useLetIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.delete<void>(`/blocked-numbers/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.blocked }),
  })
}
