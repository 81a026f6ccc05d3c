import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePraiseOf(whose: string) {
  return useQuery({
    queryKey: praiseKeys.of(whose),
    queryFn: ({ signal }) =>
      api.get<Page<Praise>>(`/${whose.startsWith('T-') ? 'tickets' : 'customers'}/${whose}/praise`, { signal }),
    staleTime: 30_000,
  })
}
