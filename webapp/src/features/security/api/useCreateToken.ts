import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewToken } from '@/api/shapes'
import { securityKeys } from './keys'

export function useCreateToken() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => api.post<NewToken>('/tokens', { body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: securityKeys.tokens }),
  })
}
