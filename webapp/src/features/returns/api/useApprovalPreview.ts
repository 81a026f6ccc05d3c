import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { BulkAnswer } from './shapes'

/** What would be approved of what was selected, and why the rest would not. */
export function useApprovalPreview(numbers: string[]) {
  return useQuery({
    queryKey: returnKeys.preview(numbers),
    queryFn: ({ signal }) => api.post<BulkAnswer>('/returns/approvals', { body: { numbers, dryRun: true }, signal }),
    gcTime: 0,
    staleTime: 0,
  })
}
