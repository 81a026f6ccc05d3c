import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePin() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (praise: Praise) =>
      praise.pinned ? api.delete<Praise>(`/praise/${praise.id}/pin`) : api.put<Praise>(`/praise/${praise.id}/pin`),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
