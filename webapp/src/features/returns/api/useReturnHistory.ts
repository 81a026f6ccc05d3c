import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import { returnPath } from './returnPath'
import type { ReturnStep } from './shapes'

/** What was done to a return, by whom and why. */
export function useReturnHistory(number: string) {
  return useQuery({
    queryKey: returnKeys.history(number),
    queryFn: ({ signal }) => api.get<{ items: ReturnStep[] }>(returnPath(number, '/history'), { signal }),
  })
}
