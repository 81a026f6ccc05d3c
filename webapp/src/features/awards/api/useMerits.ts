import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Merit, Page } from '@/api/shapes'
import { awardKeys } from './keys'

export interface PressedAward {
  year: number
  category: string
  agent: { id: number; name: string }
}

/** What was counted for somebody, the newest first. */
export function useMerits({ year, category, agent }: PressedAward) {
  return useInfiniteQuery({
    queryKey: awardKeys.merits(year, category, agent.id),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Merit>>(`/awards/${year}/merits`, {
        query: { category, agent: agent.id, after: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
