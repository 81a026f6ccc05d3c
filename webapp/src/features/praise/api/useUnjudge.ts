import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useUnjudge() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (praise: Praise) => api.delete<Praise>(`/praise/${praise.id}/judgement`, { ifMatch: praise.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
