import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Praise } from '@/api/shapes'
import { praiseKeys, type WallFilter } from './keys'

/** @param every milliseconds after which it is read anew, also where nobody looks; none where changes are told live */
export function usePraiseWall(filter: WallFilter, every: number | false = false) {
  return useInfiniteQuery({
    queryKey: praiseKeys.wall(filter),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Praise>>('/praise-wall', { query: { ...filter, after: pageParam, limit: 24 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: every,
    refetchIntervalInBackground: true,
  })
}
