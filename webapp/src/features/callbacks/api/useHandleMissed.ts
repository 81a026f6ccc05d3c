import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { MissedCall } from '@/api/shapes'
import { callbackKeys } from './keys'

export function useHandleMissed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ missed, note }: { missed: MissedCall; note: string }) =>
      api.put<MissedCall>(`/missed-calls/${missed.id}/handling`, { body: { note }, ifMatch: missed.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: callbackKeys.all }),
  })
}
