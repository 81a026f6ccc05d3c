import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { surgeKeys } from './keys'
import type { Staffing } from './shapes'

export interface Load {
  perHour: number
  handleMinutes: number
  patienceMinutes: number
}

/** What so many agents do with so many calls, by Erlang A: callers give up. */
export function useSurgeStaffing({ perHour, handleMinutes, patienceMinutes }: Load) {
  const query = {
    calls: String(perHour),
    every: 'hour',
    handle: Math.round(handleMinutes * 60),
    patience: Math.round(patienceMinutes * 60),
    shrinkage: 0,
  }
  return useQuery({
    queryKey: surgeKeys.staffing(query),
    queryFn: ({ signal }) => api.get<Staffing>('/staffing', { query, signal }),
    placeholderData: keepPreviousData,
    enabled: perHour > 0 && handleMinutes > 0 && patienceMinutes > 0,
  })
}
