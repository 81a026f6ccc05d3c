import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DeskCall } from '@/api/shapes'
import type { CallAct } from '../callActs'
import { callKeys } from './keys'

/** Asks something of a call. What the network does of it comes by the live line; the answer is only the desk's word. */
export function useCallAct() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body, key }: CallAct) =>
      api[method]<DeskCall | undefined>(path, { idempotencyKey: key, ...(body ? { body } : {}) }),
    onSuccess: (call) => {
      if (call?.stage) queries.setQueryData(callKeys.one(call.id), call)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: callKeys.all }),
  })
}
