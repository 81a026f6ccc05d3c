import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Customer } from '@/api/shapes'
import { riskKeys } from './keys'

/** Whose number that is; nobody is asked before it is one. */
export function useNameOf(number: string) {
  return useQuery({
    queryKey: riskKeys.nameOf(number),
    queryFn: ({ signal }) => api.get<Customer>(`/customers/${encodeURIComponent(number)}`, { signal }),
    enabled: /^C-\d+$/.test(number),
  })
}
