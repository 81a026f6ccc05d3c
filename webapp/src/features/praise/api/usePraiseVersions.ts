import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, PraiseVersion } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePraiseVersions() {
  return useQuery({
    queryKey: praiseKeys.versions,
    queryFn: ({ signal }) => api.get<Page<PraiseVersion>>('/praise-lessons/versions', { signal }),
    staleTime: 60_000,
  })
}
