import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { HitType, SearchAnswer } from '@/api/shapes'
import { searchKeys } from './keys'

export interface SearchFilters {
  q: string
  type: HitType | null
  sort: 'relevance' | 'newest'
}

export function useSearch(filters: SearchFilters) {
  useRenewedStart(searchKeys.page(filters))
  return useInfiniteQuery({
    queryKey: searchKeys.page(filters),
    queryFn: ({ pageParam, signal }) =>
      api.get<SearchAnswer>('/search', { query: { ...filters, after: pageParam, limit: 25 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
    enabled: filters.q.trim().length > 0,
    placeholderData: keepPreviousData,
  })
}
