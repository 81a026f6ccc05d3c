import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

export function useTranslate() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ praise, translation }: { praise: Praise; translation: string }) =>
      api.put<Praise>(`/praise/${praise.id}/translation`, { body: { translation } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
