import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Entry, Page } from '@/api/shapes'
import { ticketKeys } from './keys'

export function useTimeline(number: string) {
  return useInfiniteQuery({
    queryKey: ticketKeys.timeline(number),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Entry>>(`/tickets/${encodeURIComponent(number)}/timeline`, {
        query: { after: pageParam, limit: 200 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
