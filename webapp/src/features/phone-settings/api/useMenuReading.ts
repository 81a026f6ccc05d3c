import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Menu, Wording } from '../shapes'
import { phoneKeys } from './keys'

/** How a menu that is not saved yet would be read out. */
export function useMenuReading(menu: Omit<Menu, 'spoken' | 'version'>) {
  return useQuery({
    queryKey: phoneKeys.reading(JSON.stringify(menu)),
    queryFn: ({ signal }) => api.post<Wording>('/phone-menu/readings', { body: { ...menu, active: false }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
}
