import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Hours } from '../shapes'
import { phoneKeys } from './keys'

export function useDropSpecialDay(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (day: string) => api.delete<Hours>(`/teams/${team}/special-days/${day}`),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
