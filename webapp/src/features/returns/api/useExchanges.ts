import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { OrderRef, Variant } from './policyShapes'

/** What a bought line may be exchanged for, as the customer is offered it on the portal. */
export function useExchanges({ number, shop, id }: OrderRef, line: string, enabled: boolean) {
  return useQuery({
    queryKey: returnKeys.exchanges({ number, shop, id }, line),
    queryFn: ({ signal }) =>
      api.get<{ items: Variant[] }>(`/orders/${encodeURIComponent(number)}/variants`, {
        query: { shop, id, line },
        signal,
      }),
    enabled,
    staleTime: 60_000,
  })
}
