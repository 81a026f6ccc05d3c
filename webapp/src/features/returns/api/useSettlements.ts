import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { Settlement } from './policyShapes'
import { returnPath } from './returnPath'

/** What was given back; asked for again while the shop has not said yes or no. */
export function useSettlements(number: string) {
  return useQuery({
    queryKey: returnKeys.settlements(number),
    queryFn: ({ signal }) => api.get<{ items: Settlement[] }>(returnPath(number, '/settlements'), { signal }),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 3_000 : false),
  })
}

function isUnderWay({ state }: Settlement): boolean {
  return state === 'waiting' || state === 'sending' || state === 'unknown'
}
