import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { figureKeys } from './keys'
import type { CallFigures, FiguresQuery, GroupBy } from './shapes'

/** One's own, where those of all may not be read. What was shown stays until the other filter's figures are there. */
export function useCallFigures(query: FiguresQuery, by: GroupBy, mine: boolean) {
  const asked = mine ? { ...query } : { ...query, by }
  return useQuery({
    queryKey: figureKeys.of({ ...asked, mine }),
    queryFn: ({ signal }) =>
      api.get<CallFigures>(mine ? '/call-figures/mine' : '/call-figures', { query: asked, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
}
