import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { TeamPerson } from '../shapes'
import { phoneKeys } from './keys'

/** Whoever is taken in keeps what they can do; `version` is of what the editor saw. */
type Change = Pick<TeamPerson, 'account'> & Partial<Pick<TeamPerson, 'languages' | 'skills' | 'version'>>

/** Takes somebody in, or says anew what they can do: one change after the other, each upon the one before. */
export function useSetMember(team: number) {
  const queries = useQueryClient()
  const written = useRef(0)
  return useMutation({
    scope: { id: `members of ${team}` },
    mutationFn: async ({ account, version, ...able }: Change) => {
      const ifMatch = version === undefined ? undefined : Math.max(version, written.current)
      const people = await api.put<Page<TeamPerson>>(`/teams/${team}/members/${account}`, { body: able, ifMatch })
      written.current = people.items.find((person) => person.account === account)?.version ?? 0
      return people
    },
    onSuccess: (people) => {
      queries.setQueryData(phoneKeys.members(team), people)
      void queries.invalidateQueries({ queryKey: phoneKeys.teams })
    },
    onError: () => queries.invalidateQueries({ queryKey: phoneKeys.members(team) }),
  })
}
