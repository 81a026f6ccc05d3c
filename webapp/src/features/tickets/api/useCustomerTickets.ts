import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Ticket } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useCustomerTickets(customer: string) {
  return useQuery({
    queryKey: ticketKeys.ofCustomer(customer),
    queryFn: ({ signal }) =>
      api.get<Page<Ticket>>(`/customers/${encodeURIComponent(customer)}/tickets`, { query: { limit: 50 }, signal }),
  })
}
