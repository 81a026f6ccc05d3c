import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Merge } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useMergePreview(duplicate: string, keeper: string) {
  return useQuery({
    queryKey: peopleKeys.preview(duplicate, keeper),
    queryFn: ({ signal }) => api.get<Merge>(`/customers/${duplicate}/merging`, { query: { keeper }, signal }),
    staleTime: 0,
  })
}
