import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { QuoteLetter } from '@/api/shapes'
import { praiseKeys } from './keys'

/** Sends the customer one letter. Whether it was or not, the card is looked at anew. */
export function useAskByLetter(praise: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.put<QuoteLetter>(`/praise/${praise}/quote-letter`),
    onSettled: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
