import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Backtest } from './ruleShapes'

/** The newest first; asked for again while one is under way. */
export function useBacktests(version: number) {
  return useQuery({
    queryKey: riskKeys.backtests(version),
    queryFn: ({ signal }) => api.get<{ items: Backtest[] }>(`/risk-rules/${version}/backtests`, { signal }),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 1_000 : false),
  })
}

function isUnderWay({ state }: Backtest): boolean {
  return state === 'waiting' || state === 'running'
}
