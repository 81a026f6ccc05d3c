import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'
import type { Catalogue } from './ruleShapes'

/** What rules can be made of. */
export function useCatalogue() {
  return useQuery({
    queryKey: riskKeys.catalogue,
    queryFn: ({ signal }) => api.get<Catalogue>('/risk-rules/catalogue', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
