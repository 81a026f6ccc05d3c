import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { OrderRef, Returnable } from './policyShapes'

/** What of an order can still come back, and what the policy says to each line. */
export function useReturnable({ number, shop, id }: OrderRef) {
  return useQuery({
    queryKey: returnKeys.returnable({ number, shop, id }),
    queryFn: ({ signal }) =>
      api.get<Returnable>(`/orders/${encodeURIComponent(number)}/returnable`, { query: { shop, id }, signal }),
  })
}
