import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Erasure } from '@/api/shapes'
import { peopleKeys } from './keys'

const EVERY = 1000

/** How far an erasure is that was begun here, until it is done. */
export function useErasure(number: string, begun: boolean) {
  return useQuery({
    queryKey: peopleKeys.erasure(number),
    queryFn: ({ signal }) => api.get<Erasure>(`/customers/${number}/erasure`, { signal }),
    enabled: begun,
    refetchInterval: (query) => (query.state.data?.state === 'done' ? false : EVERY),
  })
}
