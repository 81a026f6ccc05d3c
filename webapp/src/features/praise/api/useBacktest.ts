import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Backtest } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useBacktest() {
  return useQuery({
    queryKey: praiseKeys.backtest,
    queryFn: ({ signal }) => api.get<Backtest>('/praise-lessons/backtest', { signal }),
    staleTime: 60_000,
  })
}
