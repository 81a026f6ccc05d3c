import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { KindQuote, Page } from '@/api/shapes'
import { awardKeys } from './keys'

export function useYearQuotes(year: number) {
  return useInfiniteQuery({
    queryKey: awardKeys.quotes(year),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<KindQuote>>(`/awards/${year}/quotes`, { query: { after: pageParam, limit: 30 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
