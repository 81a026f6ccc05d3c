import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DeskCall } from '@/api/shapes'
import { callKeys } from './keys'

export interface CallOut {
  to: string
  customer: string | null
  ticket: string | null
  order: string | null
}

export function usePlaceCall() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...body }: CallOut & { key: string }) =>
      api.post<DeskCall>('/calls', { body, idempotencyKey: key }),
    onSettled: () => queries.invalidateQueries({ queryKey: callKeys.all }),
  })
}
