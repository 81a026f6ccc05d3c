import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DemoTown } from '@/api/shapes'
import { demoKeys } from './keys'

export function useTown() {
  return useQuery({
    queryKey: demoKeys.town,
    queryFn: ({ signal }) => api.get<DemoTown>('/demo', { signal }),
    refetchInterval: (query) => (query.state.data?.peakDay?.running ? 1500 : 4000),
  })
}
