import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { YearAhead } from '../shapes'
import { phoneKeys } from './keys'

export function useYearAhead(team: number) {
  return useQuery({
    queryKey: phoneKeys.ahead(team),
    queryFn: ({ signal }) => api.get<YearAhead>(`/teams/${team}/hours/preview`, { signal }),
  })
}
