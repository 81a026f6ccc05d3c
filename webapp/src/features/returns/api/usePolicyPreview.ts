import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { PolicyPreview, PolicyTerms } from '../policy/terms'

/** What a draft would have said to the returns of the last year; it changes nothing. */
export function usePolicyPreview() {
  return useMutation({
    mutationFn: (policy: PolicyTerms) => api.post<PolicyPreview>('/return-policies/preview', { body: { policy } }),
  })
}
