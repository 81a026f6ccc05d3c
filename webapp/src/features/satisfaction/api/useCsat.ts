import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { satisfactionKeys } from './keys'
import type { Csat, CsatBy, CsatQuery } from './shapes'

/** One's own by day, where that of all may not be read. */
export function useCsat(query: CsatQuery, by: CsatBy | 'day', mine: boolean) {
  const asked = mine ? { ...query } : { ...query, by }
  return useQuery({
    queryKey: satisfactionKeys.of({ ...asked, mine }),
    queryFn: ({ signal }) => api.get<Csat>(mine ? '/satisfaction/mine' : '/satisfaction', { query: asked, signal }),
    placeholderData: keepPreviousData,
  })
}
