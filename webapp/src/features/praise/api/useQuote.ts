import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Praise } from '@/api/shapes'
import { praiseKeys } from './keys'

interface Quoted {
  praise: Praise
  quote: string
  /** What was noted of this quote before; another quote loses it. */
  translation?: string
}

/** Says which of the customer's words are shown. */
export function useQuote() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ praise, quote, translation }: Quoted) => {
      const quoted = await api.put<Praise>(`/praise/${praise.id}/quote`, { body: { quote }, ifMatch: praise.version })
      return translation ? api.put<Praise>(`/praise/${praise.id}/translation`, { body: { translation } }) : quoted
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: praiseKeys.shown }),
  })
}
