import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { FollowUp, Page } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useFollowUps(whose: 'mine' | 'all') {
  useRenewedStart(callbackKeys.followUpsOf(whose))
  return useInfiniteQuery({
    queryKey: callbackKeys.followUpsOf(whose),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<FollowUp>>('/follow-ups', { query: { all: whose === 'all', after: pageParam, limit: 40 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
