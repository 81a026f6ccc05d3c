import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useRenewedStart, whenShort } from '@/api/longLists'
import type { Customer, Page } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useCustomers() {
  useRenewedStart(peopleKeys.list)
  return useInfiniteQuery({
    queryKey: peopleKeys.list,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Customer>>('/customers', { query: { after: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...whenShort,
  })
}
