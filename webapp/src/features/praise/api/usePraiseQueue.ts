import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, QueuedPraise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePraiseQueue() {
  return useInfiniteQuery({
    queryKey: praiseKeys.queue,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<QueuedPraise>>('/praise-queue', { query: { after: pageParam, limit: 24 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // What was judged stays in its place, to be taken back; coming back to the list reads it anew.
    refetchOnWindowFocus: false,
    gcTime: 0,
  })
}
