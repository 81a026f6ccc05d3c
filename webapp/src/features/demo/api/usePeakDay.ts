import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { demoKeys } from './keys'

export function usePeakDay() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (running: boolean) => (running ? api.put<void>('/demo/peak-day') : api.delete<void>('/demo/peak-day')),
    onSettled: () => queries.invalidateQueries({ queryKey: demoKeys.town }),
  })
}
