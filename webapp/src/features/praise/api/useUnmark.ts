import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { praiseKeys } from './keys'

export function useUnmark() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (praise: number) => api.delete<void>(`/praise/${praise}/mark`),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.all }),
  })
}
