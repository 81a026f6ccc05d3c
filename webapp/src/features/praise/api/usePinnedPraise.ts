import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePinnedPraise() {
  return useQuery({
    queryKey: praiseKeys.pinned,
    queryFn: ({ signal }) => api.get<Page<Praise>>('/praise-wall/pinned', { signal }),
  })
}
