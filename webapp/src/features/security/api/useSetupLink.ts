import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { SetupLink } from '@/api/shapes'

export function useSetupLink(token: string) {
  return useQuery({
    queryKey: ['setup', token],
    queryFn: () => api.get<SetupLink>(`/setup/${encodeURIComponent(token)}`),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
