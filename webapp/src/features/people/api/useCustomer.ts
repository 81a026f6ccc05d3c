import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Customer } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useCustomer(number: string | null) {
  return useQuery({
    queryKey: peopleKeys.detail(number ?? ''),
    queryFn: ({ signal }) => api.get<Customer>(addressOf(number ?? ''), { signal }),
    enabled: number !== null,
  })
}
