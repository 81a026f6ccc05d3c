import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useMyPraise() {
  return useInfiniteQuery({
    queryKey: praiseKeys.mine,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Praise>>('/praise-wall/mine', { query: { after: pageParam, limit: 24 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
