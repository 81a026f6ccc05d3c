import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

type Marking = components['schemas']['MarkPraiseRequest'] & { entry: number }

export function useMark(ticket: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, ...body }: Marking) =>
      api.post<Praise>(`/tickets/${ticket}/entries/${entry}/praise`, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.all }),
  })
}
