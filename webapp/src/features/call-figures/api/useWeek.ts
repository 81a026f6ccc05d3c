import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { figureKeys } from './keys'
import type { FiguresQuery, Week } from './shapes'

/** By the hour, whatever the other charts are cut into. */
export function useWeek(query: FiguresQuery) {
  const asked = { ...query, every: 'hour' }
  return useQuery({
    queryKey: figureKeys.week(asked),
    queryFn: ({ signal }) => api.get<Week>('/call-figures/week', { query: asked, signal }),
    placeholderData: keepPreviousData,
  })
}
