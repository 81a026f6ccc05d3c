import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Page } from '@/api/shapes'
import { returnKeys } from './keys'
import type { ReturnRow } from './shapes'

export interface ReturnsQuery {
  needs?: string
  state?: string
  band?: string
  customer?: string
  order?: string
  sort: string
}

export function useReturns(query: ReturnsQuery) {
  const queryKey = returnKeys.list(query)
  useRenewedStart(queryKey)
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<ReturnRow>>('/returns', { query: { ...query, after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    ...whenShort,
  })
}
