import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { CustomerNote } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

export function useEditNote(number: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ note, text }: { note: CustomerNote; text: string }) =>
      api.put<CustomerNote>(`${addressOf(number)}/notes/${note.id}`, { body: { text }, ifMatch: note.version }),
    onSettled: () => queries.invalidateQueries({ queryKey: peopleKeys.notes(number) }),
  })
}
