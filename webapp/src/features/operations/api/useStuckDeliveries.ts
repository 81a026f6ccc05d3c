import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, StuckDelivery } from '@/api/shapes'
import { operationsKeys } from './keys'

export function useStuckDeliveries() {
  return useQuery({
    queryKey: operationsKeys.stuck,
    queryFn: ({ signal }) => api.get<Page<StuckDelivery>>('/operations/stuck-deliveries', { signal }),
    refetchInterval: 15_000,
  })
}
