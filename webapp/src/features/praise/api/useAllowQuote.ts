import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise, QuotePermission } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useAllowQuote() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ praise, permission, note }: { praise: Praise; permission: QuotePermission; note: string }) =>
      api.put<Praise>(`/praise/${praise.id}/permission`, { body: { permission, note } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
