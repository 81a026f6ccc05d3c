import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Consents } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useConsents(number: string) {
  return useQuery({
    queryKey: peopleKeys.consents(number),
    queryFn: ({ signal }) => api.get<Consents>(`${addressOf(number)}/consents`, { signal }),
  })
}
