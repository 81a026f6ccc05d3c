import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Backtest } from './ruleShapes'

/** One that is done, with its report. */
export function useBacktest(version: number, id: number) {
  return useQuery({
    queryKey: riskKeys.backtest(version, id),
    queryFn: ({ signal }) => api.get<Backtest>(`/risk-rules/${version}/backtests/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
