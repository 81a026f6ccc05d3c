import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { Returnable } from './policyShapes'

/** What of an order can still come back, and what the policy says to each line. */
export function useReturnable(order: string) {
  return useQuery({
    queryKey: returnKeys.returnable(order),
    queryFn: ({ signal }) => api.get<Returnable>(`/orders/${encodeURIComponent(order)}/returnable`, { signal }),
  })
}
