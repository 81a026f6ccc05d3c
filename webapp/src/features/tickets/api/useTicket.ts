import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Ticket } from '@/api/schema'
import { ticketKeys } from './keys'

export function useTicket(number: string) {
  return useQuery({
    queryKey: ticketKeys.detail(number),
    queryFn: ({ signal }) => api.get<Ticket>(`/tickets/${encodeURIComponent(number)}`, { signal }),
  })
}
