import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { ReturnCounts } from './shapes'

/** How many returns wait for each kind of work. */
export function useReturnCounts(enabled = true) {
  return useQuery({
    queryKey: returnKeys.counts,
    queryFn: ({ signal }) => api.get<ReturnCounts>('/returns/counts', { signal }),
    enabled,
  })
}
