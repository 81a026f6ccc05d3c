import { useSearchParams } from 'react-router'
import { plusDays, today } from '@/lib/days'
import type { StaffingQuery } from '../api/useStaffing'

const USUAL = { every: 'half', level: '80', within: '20', shrinkage: '30', occupancy: '88', patience: '' }

/** All that is assumed stands in the address. */
export function useStaffingQuery() {
  const [params, setParams] = useSearchParams()
  const zone = params.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const query: StaffingQuery = { ...USUAL, zone, ...Object.fromEntries(params) }
  if (!query.calls) query.day = params.get('day') ?? plusDays(today(zone), 1)
  return { query, change }

  function change(values: StaffingQuery) {
    setParams(
      (known) => {
        const next = new URLSearchParams(known)
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  }
}
