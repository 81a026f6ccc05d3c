import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Customer } from '@/api/shapes'

/** Tickets and orders change hands too: everything is asked for anew. */
export function useMerge() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ duplicate, keeper }: { duplicate: string; keeper: string }) =>
      api.put<Customer>(`/customers/${duplicate}/merging`, { body: { keeper } }),
    onSuccess: () => queries.invalidateQueries(),
  })
}
