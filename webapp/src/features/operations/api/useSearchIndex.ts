import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { SearchIndex } from '@/api/shapes'
import { operationsKeys } from './keys'

export function useSearchIndex() {
  return useQuery({
    queryKey: operationsKeys.index,
    queryFn: ({ signal }) => api.get<SearchIndex>('/operations/index', { signal }),
    refetchInterval: (query) => (query.state.data?.state === 'rebuilding' ? 1000 : 10_000),
  })
}
