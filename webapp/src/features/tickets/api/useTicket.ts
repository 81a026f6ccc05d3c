import { type InfiniteData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Ticket } from '@/api/shapes'
import { ticketKeys } from './keys'

export function ticketQuery(number: string) {
  return queryOptions({
    queryKey: ticketKeys.detail(number),
    queryFn: ({ signal }) => api.get<Ticket>(`/tickets/${encodeURIComponent(number)}`, { signal }),
  })
}

export function useTicket(number: string) {
  const queries = useQueryClient()
  const listed = queries
    .getQueriesData<InfiniteData<Page<Ticket>>>({ queryKey: ticketKeys.lists })
    .flatMap(([key, data]) => (data?.pages ?? []).flatMap((page) => page.items.map((ticket) => ({ ticket, key }))))
    .find(({ ticket }) => ticket.number === number)
  return useQuery({
    ...ticketQuery(number),
    // The list already told everything about the ticket: its page opens at once and asks again when that is old.
    initialData: listed?.ticket,
    initialDataUpdatedAt: () => (listed ? queries.getQueryState(listed.key)?.dataUpdatedAt : undefined),
  })
}
