import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { TeamPerson } from '../shapes'
import { phoneKeys } from './keys'

type Change = Pick<TeamPerson, 'account' | 'languages' | 'skills'>

/** Takes somebody in, or says anew what they can do. */
export function useSetMember(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ account, ...able }: Change) =>
      api.put<Page<TeamPerson>>(`/teams/${team}/members/${account}`, { body: able }),
    onSuccess: (people) => {
      queries.setQueryData(phoneKeys.members(team), people)
      void queries.invalidateQueries({ queryKey: phoneKeys.teams })
    },
  })
}
