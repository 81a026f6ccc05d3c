import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { NewPolicy, PolicyVersion } from '../policy/terms'
import { returnKeys } from './keys'

export function usePublishPolicy() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPolicy) => api.post<PolicyVersion>('/return-policies', { body }),
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.policies }),
  })
}
