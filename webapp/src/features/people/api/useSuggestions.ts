import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Suggestion } from '@/api/shapes'
import { addressOf } from './address'
import { peopleKeys } from './keys'

/** What the customer's own words suggest to remember: of one ticket, or of the latest. */
export function useSuggestions(number: string, ticket: string | null) {
  return useQuery({
    queryKey: peopleKeys.suggestions(number, ticket),
    queryFn: ({ signal }) =>
      api.get<Page<Suggestion>>(`${addressOf(number)}/remembered/suggestions`, { query: { ticket }, signal }),
  })
}
