import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { securityKeys } from './keys'

export function useDisablement() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, disabled }: { id: number; disabled: boolean }) => {
      const path = `/accounts/${id}/disablement`
      return disabled ? api.put<void>(path) : api.delete<void>(path)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: securityKeys.accounts }),
  })
}
