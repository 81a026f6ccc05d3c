import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { SearchAnswer } from '@/api/shapes'
import { ticketKeys } from './keys'

/** The tickets that name an order before the others of its customer. */
export function useOrderTickets(order: string) {
  return useQuery({
    queryKey: [...ticketKeys.lists, 'order', order],
    queryFn: ({ signal }) =>
      api.get<SearchAnswer>('/search', {
        query: { q: `order:"${order.replaceAll('"', '')}"`, type: 'ticket', limit: 20 },
        signal,
      }),
  })
}
