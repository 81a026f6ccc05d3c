import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { awardKeys } from './keys'

/** What the awards page reads, by its path; nothing as long as there is none. */
export function useAwardQuery<T>(path: string | null) {
  return useQuery({
    queryKey: awardKeys.read(path ?? ''),
    queryFn: ({ signal }) => api.get<T>(path ?? '', { signal }),
    enabled: path !== null,
  })
}
