import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CheerSign, Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useCheer() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ praise, sign, mine }: { praise: Praise; sign: CheerSign; mine: boolean }) =>
      mine
        ? api.delete<Praise>(`/praise/${praise.id}/cheers/${sign}`)
        : api.put<Praise>(`/praise/${praise.id}/cheers/${sign}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
