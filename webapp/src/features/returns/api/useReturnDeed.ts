import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { ReturnDeed } from '../returnDeeds'
import { returnKeys } from './keys'
import { returnPath } from './returnPath'
import type { Rma } from './shapes'

/** Does something to a return, one thing after the other. Who came second sees what the first one made of it. */
export function useReturnDeed(number: string) {
  const queries = useQueryClient()
  const key = returnKeys.detail(number)
  return useMutation({
    scope: { id: `return ${number}` },
    mutationFn: ({ method, path, body, ifMatch, key: idempotencyKey }: ReturnDeed) =>
      api[method]<Rma | undefined>(returnPath(number, path), { idempotencyKey, ifMatch, ...(body ? { body } : {}) }),
    onSuccess: (rma) => {
      if (rma?.number === number && rma.items) queries.setQueryData(key, rma)
    },
    onError: (error) => {
      if (isProblem(error, 409) && error.current) queries.setQueryData(key, error.current as Rma)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.all }),
  })
}
