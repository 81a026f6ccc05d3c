import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise, PraiseTarget } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useAttribute() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ praise, agent, target }: { praise: Praise; agent: number | null; target: PraiseTarget }) =>
      api.put<Praise>(`/praise/${praise.id}/attribution`, { body: { agent, target }, ifMatch: praise.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
