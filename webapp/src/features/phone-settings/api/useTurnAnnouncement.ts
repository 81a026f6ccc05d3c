import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Announcement } from '../shapes'
import { phoneKeys } from './keys'

/** One click switches it on or off. */
export function useTurnAnnouncement() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, on }: { key: string; on: boolean }) =>
      api[on ? 'put' : 'delete']<Announcement>(`/announcements/${key}/activation`),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
