import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { MissedCall, Page } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useMissedCalls(show: 'open' | 'reached') {
  useRenewedStart(callbackKeys.missedOf(show))
  return useInfiniteQuery({
    queryKey: callbackKeys.missedOf(show),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<MissedCall>>('/missed-calls', { query: { show, after: pageParam, limit: 40 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
