import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { reportKeys } from '../api/keys'
import type { DigestChoice } from './shapes'

export function useDigestChoice() {
  return useQuery({
    queryKey: reportKeys.digest,
    queryFn: ({ signal }) => api.get<DigestChoice>('/digests/mine', { signal }),
  })
}
