import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { newKey } from '@/lib/newKey'
import { useOwnPhone } from '@/lib/ownPhone'
import { useDialRule } from '../useDialRule'
import { callbackKeys } from './keys'

interface ToCall {
  to: string
  customer: string | null
  ticket: string | null
}

/** The agent's own phone rings first. */
export function useCallNumber() {
  const queries = useQueryClient()
  const phone = useOwnPhone()
  const call = useMutation({
    mutationFn: (body: ToCall) => api.post<{ id: number }>('/calls', { body, idempotencyKey: newKey() }),
    onSuccess: ({ id }) => phone.expect(id),
    onSettled() {
      phone.asked()
      return queries.invalidateQueries({ queryKey: callbackKeys.all })
    },
  })
  return { ...call, ...useDialRule(call.mutate) }
}
