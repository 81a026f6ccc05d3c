import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { phoneKeys } from './keys'

export function useCloseTeam() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (team: number) => api.delete<void>(`/teams/${team}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: phoneKeys.teams }),
  })
}
