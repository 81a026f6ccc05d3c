import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { BulkAnswer } from './shapes'

export function useApproveMany() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ numbers, key }: { numbers: string[]; key: string }) =>
      api.post<BulkAnswer>('/returns/approvals', { body: { numbers, dryRun: false }, idempotencyKey: key }),
    onSettled: () => queries.invalidateQueries({ queryKey: returnKeys.all }),
  })
}
