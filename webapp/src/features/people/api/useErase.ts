import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Erasure } from '@/api/shapes'
import { peopleKeys } from './keys'

export function useErase(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (confirmation: string) => api.put<Erasure>(`/customers/${number}/erasure`, { body: { confirmation } }),
    onSuccess: (erasure) => queries.setQueryData(peopleKeys.erasure(number), erasure),
  })
}
