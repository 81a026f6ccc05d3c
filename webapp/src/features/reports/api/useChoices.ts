import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { reportKeys } from './keys'
import type { ReportChoices } from './shapes'

/** What filters can be set to. */
export function useChoices() {
  return useQuery({
    queryKey: reportKeys.choices,
    queryFn: ({ signal }) => api.get<ReportChoices>('/reports/choices', { signal }),
    staleTime: 300_000,
  })
}
