import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Matter, Page } from '@/api/shapes'
import { peopleKeys } from './keys'

/** The words that ask for care; what is typed never leaves the browser for it. */
export function useMatters() {
  return useQuery({
    queryKey: peopleKeys.matters,
    queryFn: ({ signal }) => api.get<Page<Matter>>('/remembered/matters', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
