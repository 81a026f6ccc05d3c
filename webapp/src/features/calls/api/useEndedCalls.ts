import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DeskCall, Page } from '@/api/shapes'
import { callKeys } from './keys'

export interface CallFilter {
  outcome: string
  agent: string
  from: string
  to: string
}

export function useEndedCalls(filter: CallFilter) {
  return useInfiniteQuery({
    queryKey: callKeys.ended(filter),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<DeskCall>>('/calls', { query: { stage: 'ended', ...filter, after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
