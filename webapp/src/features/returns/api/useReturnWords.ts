import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { ReturnWord } from './shapes'

export function useReturnWords() {
  return useQuery({
    queryKey: returnKeys.words,
    queryFn: ({ signal }) => api.get<{ items: ReturnWord[] }>('/return-words', { signal }),
    staleTime: 5 * 60_000,
  })
}
