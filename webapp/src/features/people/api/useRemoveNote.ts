import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CustomerNote } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useRemoveNote(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (note: CustomerNote) =>
      api.delete<void>(`${addressOf(number)}/notes/${note.id}`, { ifMatch: note.version }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: peopleKeys.notes(number) })
      void queries.invalidateQueries({ queryKey: peopleKeys.history(number) })
    },
  })
}
