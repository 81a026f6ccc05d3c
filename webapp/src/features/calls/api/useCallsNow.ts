import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CallsNow } from '@/api/shapes'
import { callKeys } from './keys'

/** How many wait and talk now, however many there are. */
export function useCallsNow() {
  return useQuery({
    queryKey: callKeys.now,
    queryFn: ({ signal }) => api.get<CallsNow>('/calls/now', { signal }),
    refetchInterval: 20_000,
  })
}
