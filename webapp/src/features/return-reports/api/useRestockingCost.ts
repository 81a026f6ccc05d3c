import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnReportKeys } from './keys'
import type { RestockingCost } from './shapes'

export function useRestockingCost() {
  return useQuery({
    queryKey: returnReportKeys.restocking,
    queryFn: ({ signal }) => api.get<RestockingCost>('/restocking-cost', { signal }),
  })
}
