import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DeskCall } from '@/api/shapes'
import { callKeys } from './keys'

/** One call as it is now; what came with the phone will do until something happens to it. */
export function useCall(id: number | null) {
  return useQuery({
    queryKey: callKeys.one(id ?? 0),
    queryFn: ({ signal }) => api.get<DeskCall>(`/calls/${id}`, { signal }),
    enabled: id !== null,
    staleTime: 30_000,
  })
}
