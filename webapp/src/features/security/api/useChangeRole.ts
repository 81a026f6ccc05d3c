import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Role } from '@/api/shapes'
import { securityKeys } from './keys'

export function useChangeRole() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, role }: { id: number; role: Role }) => api.put<void>(`/accounts/${id}/role`, { body: { role } }),
    onSettled: () => queries.invalidateQueries({ queryKey: securityKeys.accounts }),
  })
}
