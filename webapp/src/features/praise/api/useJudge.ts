import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise, PraiseVerdict } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useJudge() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ praise, state }: { praise: Praise; state: PraiseVerdict }) =>
      api.put<Praise>(`/praise/${praise.id}/judgement`, { body: { state }, ifMatch: praise.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
