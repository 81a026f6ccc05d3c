import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CallCounts } from '@/api/shapes'
import { callbackKeys } from './keys'

/** Nothing tells of the end of a rest, so it is looked for. */
const REST_MILLIS = 15_000

export function useCallCounts() {
  return useQuery({
    queryKey: callbackKeys.counts,
    queryFn: ({ signal }) => api.get<CallCounts>('/callbacks/counts', { signal }),
    refetchInterval: ({ state }) => (state.data?.rest ? REST_MILLIS : false),
  })
}
