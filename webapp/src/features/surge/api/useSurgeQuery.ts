import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { surgeKeys } from './keys'

/** A part of the board beside its figures; live events renew it, and some pass with time alone. */
export function useSurgeQuery<T>(path: string, options: { every?: number; enabled?: boolean } = {}) {
  return useQuery({
    queryKey: surgeKeys.of(path),
    queryFn: ({ signal }) => api.get<T>(path, { signal }),
    refetchInterval: options.every,
    enabled: options.enabled,
  })
}
