import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Texting } from '@/api/shapes'
import { textKeys } from './textKeys'

/** What a customer told one of the team about texts to a number of theirs. */
export function useOptOut(customer: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ number, wanted }: { number: string; wanted: boolean }) => {
      const path = `/customers/${encodeURIComponent(customer)}/texting/${encodeURIComponent(number)}/opt-out`
      return wanted ? api.delete<Texting>(path) : api.put<Texting>(path)
    },
    onSuccess: (texting) => {
      queries.setQueryData(textKeys.ofCustomer(customer), texting)
    },
  })
}
