import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { figureKeys } from './keys'
import type { Called, FiguresQuery, PressedNumber } from './shapes'

export function useCallsBehind(query: FiguresQuery, number: PressedNumber, mine: boolean) {
  const asked = { ...query, ...number.only, figure: number.figure }
  return useInfiniteQuery({
    queryKey: figureKeys.calls({ ...asked, mine }),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Called>>(mine ? '/call-figures/mine/calls' : '/call-figures/calls', {
        query: { ...asked, after: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
