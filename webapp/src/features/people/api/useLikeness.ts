import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Likeness, Page } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useLikeness(number: string) {
  return useQuery({
    queryKey: peopleKeys.likeness(number),
    queryFn: ({ signal }) =>
      api.get<Page<Likeness>>(`/customers/${encodeURIComponent(number)}/suggestions`, { signal }),
  })
}
