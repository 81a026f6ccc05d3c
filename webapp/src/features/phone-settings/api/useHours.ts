import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Hours } from '../shapes'
import { phoneKeys } from './keys'

export function useHours(team: number) {
  return useQuery({
    queryKey: phoneKeys.hours(team),
    queryFn: ({ signal }) => api.get<Hours>(`/teams/${team}/hours`, { signal }),
  })
}
