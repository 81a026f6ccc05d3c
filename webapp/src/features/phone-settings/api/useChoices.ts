import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { WrapUpChoices } from '@/api/shapes'
import { phoneKeys } from './keys'

/** Those out of use too. */
export function useChoices() {
  return useQuery({
    queryKey: phoneKeys.choices,
    queryFn: ({ signal }) => api.get<WrapUpChoices>('/calls/wrap-up-choices', { query: { retired: true }, signal }),
  })
}
