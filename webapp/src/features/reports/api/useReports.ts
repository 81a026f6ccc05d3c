import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { reportKeys } from './keys'
import type { ReportCardShape } from './shapes'

export function useReports() {
  return useQuery({
    queryKey: reportKeys.index,
    queryFn: ({ signal }) => api.get<Page<ReportCardShape>>('/reports', { signal }),
    staleTime: 600_000,
  })
}
