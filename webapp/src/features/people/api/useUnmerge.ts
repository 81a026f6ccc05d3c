import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Customer } from '@/api/shapes'

export function useUnmerge() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (duplicate: string) => api.delete<Customer>(`/customers/${duplicate}/merging`),
    onSuccess: () => queries.invalidateQueries(),
  })
}
