import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { HealthPart } from '@/api/shapes'
import { operationsKeys } from './keys'

export function useHealth() {
  return useQuery({
    queryKey: operationsKeys.health,
    queryFn: ({ signal }) => api.get<{ components: HealthPart[] }>('/operations/health', { signal }),
    refetchInterval: 10_000,
  })
}
