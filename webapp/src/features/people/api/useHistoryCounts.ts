import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { KindCount, Page } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useHistoryCounts(number: string) {
  return useQuery({
    queryKey: peopleKeys.counts(number),
    queryFn: ({ signal }) => api.get<Page<KindCount>>(`${addressOf(number)}/timeline/counts`, { signal }),
  })
}
