import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Order, Page } from '@/api/shapes'
import { orderKeys } from './keys'

export function useOrders() {
  useRenewedStart(orderKeys.list)
  return useInfiniteQuery({
    queryKey: orderKeys.list,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Order>>('/orders', { query: { after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
