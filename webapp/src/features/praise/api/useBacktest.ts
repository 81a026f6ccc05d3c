import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Backtest } from '@/api/shapes'
import { praiseKeys } from './keys'

/** Asked for once both versions are known. */
export function useBacktest(before: string, after: string) {
  return useQuery({
    queryKey: praiseKeys.backtest(before, after),
    queryFn: ({ signal }) => api.get<Backtest>('/praise-lessons/backtest', { query: { before, after }, signal }),
    enabled: after !== '',
    staleTime: 60_000,
  })
}
