import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Customer } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useCustomer(number: string | null) {
  return useQuery({
    queryKey: peopleKeys.one(number ?? ''),
    queryFn: ({ signal }) => api.get<Customer>(`/customers/${encodeURIComponent(number ?? '')}`, { signal }),
    enabled: number !== null,
  })
}
