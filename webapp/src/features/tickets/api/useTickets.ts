import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Page, Ticket, View } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useTickets(view: View) {
  useRenewedStart(ticketKeys.list(view))
  return useInfiniteQuery({
    queryKey: ticketKeys.list(view),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Ticket>>('/tickets', { query: { view, after: pageParam, limit: 40 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
