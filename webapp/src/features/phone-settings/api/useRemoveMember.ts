import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { TeamPerson } from '../shapes'
import { phoneKeys } from './keys'

export function useRemoveMember(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ account, version }: Pick<TeamPerson, 'account' | 'version'>) =>
      api.delete<void>(`/teams/${team}/members/${account}`, { ifMatch: version }),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
