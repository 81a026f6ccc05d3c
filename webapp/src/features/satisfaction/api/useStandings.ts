import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { satisfactionKeys } from './keys'
import type { CsatQuery, Standing } from './shapes'

export function useStandings(query: CsatQuery) {
  return useQuery({
    queryKey: satisfactionKeys.standings(query),
    queryFn: ({ signal }) => api.get<Page<Standing>>('/satisfaction/standings', { query: { ...query }, signal }),
  })
}
