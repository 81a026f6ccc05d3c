import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { phoneKeys } from './keys'

export function useRemoveAnnouncement() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (key: string) => api.delete<void>(`/announcements/${key}`),
    onSettled: () => queries.invalidateQueries({ queryKey: phoneKeys.all }),
  })
}
