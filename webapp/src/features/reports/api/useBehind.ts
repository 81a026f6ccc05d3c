import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { reportKeys } from './keys'
import type { Behind, Pressed, ReportQuery } from './shapes'

/** What a number counts, the newest first. */
export function useBehind(report: string, query: ReportQuery, { figure, row }: Pressed) {
  const asked = { ...query, figure, row }
  return useInfiniteQuery({
    queryKey: reportKeys.behind(report, asked),
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Behind>>(`/reports/${report}/behind`, { query: { ...asked, after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
