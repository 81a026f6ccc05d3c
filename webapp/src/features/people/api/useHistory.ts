import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { HistoryEntry, Page } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

/** @param kinds some words with commas between; empty is all */
export function useHistory(number: string, kinds: string) {
  const queryKey = peopleKeys.timeline(number, kinds)
  useRenewedStart(queryKey)
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<HistoryEntry>>(`${addressOf(number)}/timeline`, {
        query: { kinds, after: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    ...whenShort,
  })
}
