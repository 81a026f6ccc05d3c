import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { figureKeys } from './keys'
import type { Staffing } from './shapes'

export type StaffingQuery = Record<string, string | undefined>

export function useStaffing(query: StaffingQuery) {
  return useQuery({
    queryKey: figureKeys.staffing(query),
    queryFn: ({ signal }) => api.get<Staffing>('/staffing', { query, signal }),
    placeholderData: keepPreviousData,
  })
}
