import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { phoneKeys } from './keys'

export function useRemoveMember(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (account: number) => api.delete<void>(`/teams/${team}/members/${account}`),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
