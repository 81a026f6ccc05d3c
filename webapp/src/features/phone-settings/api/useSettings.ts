import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Settings } from '../shapes'
import { phoneKeys } from './keys'

export function useSettings() {
  return useQuery({
    queryKey: phoneKeys.settings,
    queryFn: ({ signal }) => api.get<Settings>('/phone-settings', { signal }),
  })
}
