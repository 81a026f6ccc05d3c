import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnReportKeys } from './keys'
import type { ReportQuery, ReturnReport } from './shapes'

/** What was shown stays until the other filter's figures are there. */
export function useReturnReport(query: ReportQuery) {
  return useQuery({
    queryKey: returnReportKeys.of(query),
    queryFn: ({ signal }) => api.get<ReturnReport>('/return-reports', { query: { ...query }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
