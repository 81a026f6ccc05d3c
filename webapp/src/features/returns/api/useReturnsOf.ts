import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { returnKeys } from './keys'
import type { ReturnRow } from './shapes'

/** The newest returns of an order or of a customer. */
export function useReturnsOf(whose: { order: string } | { customer: string }) {
  return useQuery({
    queryKey: returnKeys.of(whose),
    queryFn: ({ signal }) => api.get<Page<ReturnRow>>('/returns', { query: { ...whose, limit: 20 }, signal }),
  })
}
