import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Phone } from '@/api/shapes'
import { callKeys } from './keys'

export type PhoneChange =
  | { what: 'state'; state: 'available' | 'away' | 'offline'; reason: string }
  | { what: 'device'; device: Phone['device']; number: string }

/** Whether, and where, this agent's phone rings. */
export function useChangePhone() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ what, ...body }: PhoneChange) => api.put<Phone | undefined>(`/phone/${what}`, { body }),
    onSuccess: (phone) => {
      if (phone?.state) queries.setQueryData(callKeys.phone, phone)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: callKeys.phone }),
  })
}
