import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { Customer } from '@/api/shapes'
import type { CustomerChange } from '../customerChanges'
import { addressOf } from './address'
import { peopleKeys } from './keys'

/** Changes show at once and are taken back when the server disagrees; they run one after the other. */
export function useChangeCustomer(number: string) {
  const queries = useQueryClient()
  const key = peopleKeys.detail(number)
  return useMutation({
    scope: { id: `customer ${number}` },
    mutationFn: (change: CustomerChange) =>
      api[change.method]<Customer>(`${addressOf(number)}/${change.path}`, {
        body: change.body,
        ifMatch: queries.getQueryData<Customer>(key)?.version,
      }),
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: key })
      queries.setQueryData<Customer>(key, (customer) => (customer ? { ...customer, ...change.seen } : customer))
    },
    onSuccess: (customer) => {
      queries.setQueryData(key, customer)
      void queries.invalidateQueries({ queryKey: peopleKeys.list })
    },
    onError: (error) => {
      if (isProblem(error, 409) && error.current) queries.setQueryData(key, error.current as Customer)
      else void queries.invalidateQueries({ queryKey: key })
    },
  })
}
