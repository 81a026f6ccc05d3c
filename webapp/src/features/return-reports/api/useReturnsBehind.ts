import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { returnReportKeys } from './keys'
import type { PressedFigure, ReportQuery, ReturnBehind } from './shapes'

export function useReturnsBehind(query: ReportQuery, pressed: PressedFigure) {
  const asked = { ...query, ...pressed.only, figure: pressed.figure }
  return useInfiniteQuery({
    queryKey: returnReportKeys.behind(asked),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<ReturnBehind>>('/return-reports/returns', {
        query: { ...asked, after: pageParam, limit: 50 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
