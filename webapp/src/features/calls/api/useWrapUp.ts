import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUp } from '@/api/shapes'
import { callKeys } from './keys'

export function useWrapUp(call: number) {
  return useQuery({
    queryKey: callKeys.wrapUp(call),
    queryFn: ({ signal }) => api.get<WrapUp>(`/calls/${call}/wrap-up`, { signal }),
  })
}
