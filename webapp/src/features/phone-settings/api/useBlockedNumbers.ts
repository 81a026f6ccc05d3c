import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { BlockedNumber } from '../shapes'
import { phoneKeys } from './keys'

export function useBlockedNumbers() {
  return useInfiniteQuery({
    queryKey: phoneKeys.blocked,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<BlockedNumber>>('/blocked-numbers', { query: { after: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
