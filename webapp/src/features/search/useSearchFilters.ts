import { useSearchParams } from 'react-router'
import type { HitType } from '@/api/shapes'
import type { SearchFilters } from './api/useSearch'

const TYPES: readonly string[] = ['ticket', 'customer', 'order', 'return']

/** What is searched for stands in the address, so that it can be sent, kept and gone back to. */
export function useSearchFilters(): [SearchFilters, (change: Partial<SearchFilters>) => void] {
  const [params, setParams] = useSearchParams()
  const type = params.get('type') ?? ''
  const filters: SearchFilters = {
    q: params.get('q') ?? '',
    type: TYPES.includes(type) ? (type as HitType) : null,
    sort: params.get('sort') === 'newest' ? 'newest' : 'relevance',
  }

  function change(wanted: Partial<SearchFilters>) {
    const next = { ...filters, ...wanted }
    const kept = new URLSearchParams()
    if (next.q) kept.set('q', next.q)
    if (next.type) kept.set('type', next.type)
    if (next.sort === 'newest') kept.set('sort', next.sort)
    setParams(kept, { replace: true })
  }

  return [filters, change]
}
