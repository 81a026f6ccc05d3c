import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Texting } from '@/api/shapes'
import { textKeys } from './textKeys'

export function useCustomerTexting(customer: string) {
  return useQuery({
    queryKey: textKeys.ofCustomer(customer),
    queryFn: ({ signal }) => api.get<Texting>(`/customers/${encodeURIComponent(customer)}/texting`, { signal }),
  })
}
