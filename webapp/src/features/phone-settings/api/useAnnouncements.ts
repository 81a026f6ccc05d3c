import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import type { Announcement } from '../shapes'
import { phoneKeys } from './keys'

export function useAnnouncements() {
  return useQuery({
    queryKey: phoneKeys.announcements,
    queryFn: ({ signal }) => api.get<Page<Announcement>>('/announcements', { signal }),
  })
}
