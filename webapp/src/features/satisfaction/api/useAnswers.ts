import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { Answer, CsatQuery, WhichAnswers } from './shapes'

export function useAnswers(query: CsatQuery, which: WhichAnswers, mine: boolean) {
  const asked = mine ? { ...query } : { ...query, which }
  return useInfiniteQuery({
    queryKey: satisfactionKeys.answers({ ...asked, mine }),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Answer>>(mine ? '/satisfaction/mine/answers' : '/satisfaction/answers', {
        query: { ...asked, after: pageParam, limit: 30 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
