import { useAddressed } from '@/lib/useAddressed'
import type { Need } from '../api/shapes'
import type { ReturnsQuery } from '../api/useReturns'
import { NEEDS } from '../needs'

export const SORTS = ['age', 'newest', 'value', 'band'] as const
const NARROWING = ['band', 'state', 'customer', 'order'] as const
type Name = 'needs' | 'sort' | (typeof NARROWING)[number]

export function useQueueFilters() {
  const { params, change } = useAddressed<Name>()
  const asked = params.get('needs')
  const needs: Need | 'all' = asked === 'all' ? 'all' : (NEEDS.find((need) => need === asked) ?? 'decision')
  // What is over is of more use the newer it is; what waits, the older.
  const usual: (typeof SORTS)[number] = needs === 'all' ? 'newest' : 'age'
  const sort = SORTS.find((known) => known === params.get('sort')) ?? usual
  const query: ReturnsQuery = { sort, needs: needs === 'all' ? undefined : needs }
  for (const name of NARROWING) query[name] = params.get(name) ?? undefined
  const narrowed = NARROWING.some((name) => query[name])
  const widen = () => change({ band: null, state: null, customer: null, order: null })
  return { needs, sort, query, narrowed, widen, change }
}
