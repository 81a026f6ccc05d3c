import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { reportKeys } from './keys'
import type { Report, ReportQuery } from './shapes'

export function useReport(name: string, query: ReportQuery) {
  return useQuery({
    queryKey: reportKeys.of(name, query),
    queryFn: ({ signal }) => api.get<Report>(`/reports/${name}`, { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}
