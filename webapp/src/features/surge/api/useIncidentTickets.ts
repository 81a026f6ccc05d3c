import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { Show } from '../incidents/shows'
import { surgeKeys } from './keys'
import type { IncidentTicket } from './shapes'

/** The tickets that a number of an incident counts, those linked last first. */
export function useIncidentTickets(incident: number, show: Show) {
  const path = `/incidents/${incident}/tickets`
  return useInfiniteQuery({
    queryKey: surgeKeys.of(`${path}?show=${show}`),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<IncidentTicket>>(path, { query: { show, after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
