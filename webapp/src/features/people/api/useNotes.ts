import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CustomerNote, Page } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useNotes(number: string) {
  return useInfiniteQuery({
    queryKey: peopleKeys.notes(number),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<CustomerNote>>(`${addressOf(number)}/notes`, { query: { after: pageParam, limit: 20 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
