import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Phone } from '@/api/shapes'
import { callKeys } from './keys'

/** A minute more to write down what the call was about. */
export function useMoreTime() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<Phone>('/phone/wrap-up/minutes', { body: {} }),
    onSuccess: (phone) => queries.setQueryData(callKeys.phone, phone),
    onError: () => queries.invalidateQueries({ queryKey: callKeys.phone }),
  })
}
