import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order, Page } from '@/api/shapes'
import { orderKeys } from './keys'

export function useCustomerOrders(customer: string) {
  return useQuery({
    queryKey: orderKeys.ofCustomer(customer),
    queryFn: ({ signal }) =>
      api.get<Page<Order>>(`/customers/${encodeURIComponent(customer)}/orders`, { query: { limit: 50 }, signal }),
  })
}
