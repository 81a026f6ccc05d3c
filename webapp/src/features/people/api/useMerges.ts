import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Merge, Page } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useMerges(number: string) {
  return useQuery({
    queryKey: peopleKeys.merges(number),
    queryFn: ({ signal }) => api.get<Page<Merge>>(`/customers/${encodeURIComponent(number)}/merges`, { signal }),
  })
}
