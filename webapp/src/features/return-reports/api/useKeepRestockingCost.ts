import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnReportKeys } from './keys'
import type { RestockingCost } from './shapes'

/** The report is priced anew. Where somebody else was first, what they said is shown. */
export function useKeepRestockingCost() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { perPiece: number; version: number }) => api.put<RestockingCost>('/restocking-cost', { body }),
    onSettled: () => queries.invalidateQueries({ queryKey: returnReportKeys.all }),
  })
}
