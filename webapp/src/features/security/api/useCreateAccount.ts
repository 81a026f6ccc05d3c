import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewAccount, Role } from '@/api/shapes'
import { securityKeys } from './keys'

export function useCreateAccount() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { email: string; name: string; role: Role }) => api.post<NewAccount>('/accounts', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: securityKeys.accounts }),
  })
}
