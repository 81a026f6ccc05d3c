import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CallCounts } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useCallCounts() {
  return useQuery({
    queryKey: callbackKeys.counts,
    queryFn: ({ signal }) => api.get<CallCounts>('/callbacks/counts', { signal }),
  })
}
