import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Praise } from '@/api/shapes'
import { praiseKeys, type WallFilter } from './keys'

export function usePraiseWall(filter: WallFilter) {
  return useInfiniteQuery({
    queryKey: praiseKeys.wall(filter),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Praise>>('/praise-wall', { query: { ...filter, after: pageParam, limit: 24 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
