import { plusDays, today } from '@/lib/days'
import { useAddressed } from '@/lib/useAddressed'
import type { StaffingQuery } from '../api/useStaffing'

const USUAL = { every: 'half', shrinkage: '30', occupancy: '88', patience: '' }

export function useStaffingQuery() {
  const { params, change } = useAddressed<keyof StaffingQuery>()
  const zone = params.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const query: StaffingQuery = { ...USUAL, zone, ...Object.fromEntries(params) }
  if (!query.calls) query.day = params.get('day') ?? plusDays(today(zone), 1)
  return { query, change }
}
