import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, TeamMember } from '@/api/shapes'
import { phoneKeys } from './keys'

export function useColleagues() {
  return useQuery({
    queryKey: phoneKeys.colleagues,
    queryFn: ({ signal }) => api.get<Page<TeamMember>>('/accounts', { signal }),
  })
}
