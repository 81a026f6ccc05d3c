import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Hours, Week } from '../shapes'
import { adoptCurrent } from './adoptCurrent'
import { phoneKeys } from './keys'

export function useSetHours(team: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ version, ...hours }: { week: Week; calendars: string[]; version: number }) =>
      api.put<Hours>(`/teams/${team}/hours`, { body: hours, ifMatch: version }),
    onSuccess: (hours) => {
      queries.setQueryData(phoneKeys.hours(team), hours)
      void queries.invalidateQueries({ queryKey: phoneKeys.all })
    },
    onError: (error) => adoptCurrent(queries, phoneKeys.hours(team), error),
  })
}
