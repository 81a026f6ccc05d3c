import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Colleague } from '@/api/shapes'
import { callKeys } from './keys'

export function useColleagues() {
  return useQuery({
    queryKey: callKeys.colleagues,
    queryFn: async ({ signal }) => {
      const answer = await api.get<Colleague[] | { items: Colleague[] }>('/phone/colleagues', { signal })
      return Array.isArray(answer) ? answer : answer.items
    },
  })
}
