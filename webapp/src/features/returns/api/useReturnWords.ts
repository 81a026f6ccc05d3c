import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { Fault } from './shapes'

export type WordKind = 'reason' | 'denial' | 'condition' | 'disposition'

export interface ReturnWord {
  kind: WordKind
  code: string
  position: number
  en: string
  ko: string
  fault: Fault | null
  retired: boolean
}

export function useReturnWords() {
  return useQuery({
    queryKey: returnKeys.words,
    queryFn: ({ signal }) => api.get<{ items: ReturnWord[] }>('/return-words', { signal }),
    staleTime: 5 * 60_000,
  })
}
