import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { reportKeys } from './keys'
import type { Peak } from './shapes'

export function usePeaks(wanted: boolean) {
  return useQuery({
    queryKey: reportKeys.peaks,
    queryFn: ({ signal }) => api.get<Page<Peak>>('/reports/peaks', { signal }),
    enabled: wanted,
  })
}
