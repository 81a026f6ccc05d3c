import type { QueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

/** As it is at this moment, after somebody else changed it. */
export function readPraise(queries: QueryClient, id: number): Promise<Praise> {
  return queries.fetchQuery({
    queryKey: praiseKeys.one(id),
    queryFn: ({ signal }) => api.get<Praise>(`/praise/${id}`, { signal }),
    staleTime: 0,
  })
}
