import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DeskCall, Page } from '@/api/shapes'
import { callKeys } from './keys'

/** What waits, rings and talks now, as far as one page reaches: who has waited longest comes first. */
export function useLiveCalls() {
  return useQuery({
    queryKey: callKeys.live,
    queryFn: ({ signal }) => api.get<Page<DeskCall>>('/calls', { query: { live: true, limit: 200 }, signal }),
    refetchInterval: 20_000,
  })
}
