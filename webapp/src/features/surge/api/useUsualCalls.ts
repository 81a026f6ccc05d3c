import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { surgeKeys } from './keys'
import type { UsualCalls } from './shapes'

/** What calls took here in the last weeks, and how long their callers would wait. */
export function useUsualCalls() {
  return useQuery({
    queryKey: surgeKeys.usualCalls,
    queryFn: ({ signal }) => api.get<UsualCalls>('/staffing/usual', { signal }),
    staleTime: 3_600_000,
  })
}
