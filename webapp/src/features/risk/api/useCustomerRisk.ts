import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { CustomerRisk } from './shapes'

export function useCustomerRisk(customer: string) {
  return useQuery({
    queryKey: riskKeys.ofCustomer(customer),
    queryFn: ({ signal }) => api.get<CustomerRisk>(`/customers/${encodeURIComponent(customer)}/risk`, { signal }),
  })
}
