import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { operationsKeys } from './keys'

export function useRebuildIndex() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.put<void>('/operations/index/rebuild'),
    onSuccess: () => queries.invalidateQueries({ queryKey: operationsKeys.index }),
  })
}
