import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { RiskDeed } from '../riskDeeds'
import { riskKeys } from './keys'
import type { CustomerRisk } from './shapes'

/** Says something of a customer that the rules can't know, or takes it back. */
export function useRiskDeed(customer: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body, key }: RiskDeed) =>
      api[method]<CustomerRisk>(`/customers/${encodeURIComponent(customer)}${path}`, {
        ...(body ? { body } : {}),
        idempotencyKey: key,
      }),
    onSuccess: (risk) => {
      if (risk?.history) queries.setQueryData(riskKeys.ofCustomer(customer), risk)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: riskKeys.all }),
  })
}
