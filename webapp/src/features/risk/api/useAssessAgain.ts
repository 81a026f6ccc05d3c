import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Assessment } from './shapes'

export function useAssessAgain(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<Assessment>(`/returns/${encodeURIComponent(number)}/risk`),
    onSuccess: (assessment) => {
      if (assessment?.band) queries.setQueryData(riskKeys.ofReturn(number), assessment)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['returns'] }),
  })
}
