import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUpChoices } from '@/api/shapes'
import { callKeys } from './keys'

export function useWrapUpChoices() {
  return useQuery({
    queryKey: callKeys.choices,
    queryFn: ({ signal }) => api.get<WrapUpChoices>('/calls/wrap-up-choices', { signal }),
    staleTime: 10 * 60_000,
  })
}
