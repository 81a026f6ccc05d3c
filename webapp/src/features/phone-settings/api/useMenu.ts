import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Menu } from '../shapes'
import { phoneKeys } from './keys'

export function useMenu() {
  return useQuery({
    queryKey: phoneKeys.menu,
    queryFn: ({ signal }) => api.get<Menu>('/phone-menu', { signal }),
  })
}
