import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Callback, Page } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useCallbacks(show: 'open' | 'over') {
  useRenewedStart(callbackKeys.list(show))
  return useInfiniteQuery({
    queryKey: callbackKeys.list(show),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Callback>>('/callbacks', { query: { show, after: pageParam, limit: 40 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
