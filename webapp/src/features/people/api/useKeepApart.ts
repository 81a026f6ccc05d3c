import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { peopleKeys } from './keys'

export function useKeepApart(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (other: string) => api.delete<void>(`/customers/${number}/suggestions/${other}`),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.likeness(number) }),
  })
}
