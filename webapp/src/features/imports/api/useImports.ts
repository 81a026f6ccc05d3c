import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { OrdersImport, Page } from '@/api/shapes'
import { importKeys } from './keys'

/** The newest; one that runs is looked at often. */
export function useImports() {
  return useQuery({
    queryKey: importKeys.list,
    queryFn: ({ signal }) => api.get<Page<OrdersImport>>('/orders/imports', { query: { limit: 20 }, signal }),
    refetchInterval: (query) => (query.state.data?.items.some(({ state }) => state === 'running') ? 1_000 : 15_000),
  })
}
