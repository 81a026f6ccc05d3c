import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Poll } from '@/api/shapes'

export const pollKeys = { all: ['polls'] as const }

/** Votes come in while somebody looks. */
export function usePolls() {
  return useQuery({
    queryKey: pollKeys.all,
    queryFn: ({ signal }) => api.get<Page<Poll>>('/polls', { signal }),
    refetchInterval: 15_000,
  })
}
