import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { QuoteLetter } from '@/api/shapes'
import { praiseKeys } from './keys'

/** The letter about a quote: what it says, why none may be sent, and what became of it. */
export function useQuoteLetter(praise: number) {
  return useQuery({
    queryKey: praiseKeys.letter(praise),
    queryFn: ({ signal }) => api.get<QuoteLetter>(`/praise/${praise}/quote-letter`, { signal }),
  })
}
