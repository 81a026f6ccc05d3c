import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { newKey } from '@/lib/newKey'
import { callbackKeys } from './keys'

interface ToCall {
  to: string
  customer: string | null
  ticket: string | null
}

/** The agent's own phone rings first. */
export function useCallNumber() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ToCall) => api.post<{ id: number }>('/calls', { body, idempotencyKey: newKey() }),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
