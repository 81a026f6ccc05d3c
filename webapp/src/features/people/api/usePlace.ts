import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Place } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function usePlace(number: string) {
  return useQuery({
    queryKey: peopleKeys.place(number),
    queryFn: ({ signal }) => api.get<Place>(`${addressOf(number)}/place`, { signal }),
  })
}
