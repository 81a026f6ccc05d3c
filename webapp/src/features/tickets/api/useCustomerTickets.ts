import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Page, Ticket } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useCustomerTickets(customer: string) {
  useRenewedStart(ticketKeys.ofCustomer(customer))
  return useInfiniteQuery({
    queryKey: ticketKeys.ofCustomer(customer),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Ticket>>(`/customers/${encodeURIComponent(customer)}/tickets`, {
        query: { after: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
