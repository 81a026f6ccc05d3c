import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order } from '@/api/shapes'
import { orderKeys } from './keys'

/** Tells orders apart that bear the same number. */
interface WhichOrder {
  shop?: string
  id?: string
}

export function useOrder(number: string, which: WhichOrder = {}) {
  return useQuery({
    queryKey: orderKeys.one(number, which),
    queryFn: ({ signal }) => api.get<Order>(`/orders/${encodeURIComponent(number)}`, { query: { ...which }, signal }),
    refetchInterval: (query) => (query.state.data?.details?.writes.some(isUnderWay) ? 3_000 : false),
  })
}

function isUnderWay({ state }: { state: string }) {
  return state === 'waiting' || state === 'unknown'
}
