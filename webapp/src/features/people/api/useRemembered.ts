import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, RememberedLine } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useRemembered(number: string) {
  return useQuery({
    queryKey: peopleKeys.remembered(number),
    queryFn: ({ signal }) => api.get<Page<RememberedLine>>(`${addressOf(number)}/remembered`, { signal }),
  })
}
