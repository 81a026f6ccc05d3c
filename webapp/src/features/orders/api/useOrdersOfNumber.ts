import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order, Page } from '@/api/shapes'
import { orderKeys } from './keys'

/** All orders that may be meant with a number. */
export function useOrdersOfNumber(number: string) {
  return useQuery({
    queryKey: orderKeys.named(number),
    queryFn: ({ signal }) => api.get<Page<Order>>('/orders', { query: { number }, signal }),
  })
}
