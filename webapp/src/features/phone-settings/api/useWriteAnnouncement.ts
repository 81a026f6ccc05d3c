import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Announcement, NewAnnouncement } from '../shapes'
import { phoneKeys } from './keys'

export function useWriteAnnouncement() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, version, ...said }: NewAnnouncement & { key: string; version?: number }) =>
      api.put<Announcement>(`/announcements/${key}`, { body: said, ifMatch: version }),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
