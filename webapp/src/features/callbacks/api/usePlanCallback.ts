import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Callback, CallbackWish } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { callbackKeys } from './keys'

export function usePlanCallback() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<CallbackWish>) => api.post<Callback>('/callbacks', { body, idempotencyKey: newKey() }),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
