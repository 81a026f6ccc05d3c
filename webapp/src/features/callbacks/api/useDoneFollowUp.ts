import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { FollowUp } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useDoneFollowUp() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ call, account }: FollowUp) => api.put<void>(`/follow-ups/${call}/${account}/completion`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.followUps }),
  })
}
