import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Counts } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useCounts() {
  return useQuery({
    queryKey: ticketKeys.counts,
    queryFn: ({ signal }) => api.get<Counts>('/tickets/counts', { signal }),
  })
}
