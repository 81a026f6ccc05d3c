import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order } from '@/api/shapes'
import { orderKeys } from './keys'

export function useOrder(number: string) {
  return useQuery({
    queryKey: orderKeys.one(number),
    queryFn: ({ signal }) => api.get<Order>(`/orders/${encodeURIComponent(number)}`, { signal }),
  })
}
