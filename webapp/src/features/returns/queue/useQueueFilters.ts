import { useSearchParams } from 'react-router'
import type { Need } from '../api/shapes'
import type { ReturnsQuery } from '../api/useReturns'
import { NEEDS } from '../needs'

export const SORTS = ['age', 'value', 'band'] as const
const NARROWING = ['band', 'state', 'customer', 'order'] as const
type Name = 'needs' | 'sort' | (typeof NARROWING)[number]

/** Everything that is chosen stands in the address, so that a colleague sees the same. */
export function useQueueFilters() {
  const [params, setParams] = useSearchParams()
  const asked = params.get('needs')
  const needs: Need | 'all' = asked === 'all' ? 'all' : (NEEDS.find((need) => need === asked) ?? 'decision')
  const sort = SORTS.find((known) => known === params.get('sort')) ?? 'age'
  const query: ReturnsQuery = { sort, needs: needs === 'all' ? undefined : needs }
  for (const name of NARROWING) query[name] = params.get(name) ?? undefined
  return { needs, sort, query, change }

  function change(values: Partial<Record<Name, string | null>>) {
    setParams(
      (known) => {
        const next = new URLSearchParams(known)
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }
}
