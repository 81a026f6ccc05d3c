import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Rehearsal } from '../shapes'
import { phoneKeys } from './keys'

/** @param at a time of the team's own clock, empty for now */
export function useRehearsal(team: number, at: string) {
  return useQuery({
    queryKey: phoneKeys.rehearsal(team, at),
    queryFn: ({ signal }) => api.get<Rehearsal>(`/teams/${team}/rehearsal`, { query: { at }, signal }),
    placeholderData: keepPreviousData,
  })
}
