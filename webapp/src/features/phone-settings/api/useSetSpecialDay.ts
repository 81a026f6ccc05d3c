import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Hours, SpecialDay } from '../shapes'
import { phoneKeys } from './keys'

export function useSetSpecialDay(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ day, ...special }: SpecialDay) =>
      api.put<Hours>(`/teams/${team}/special-days/${day}`, { body: special }),
    onSuccess: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
