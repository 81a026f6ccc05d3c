import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { Peak } from './shapes'

export function usePeaks() {
  return useQuery({
    queryKey: satisfactionKeys.peaks,
    queryFn: ({ signal }) => api.get<Page<Peak>>('/reports/peaks', { signal }),
  })
}
