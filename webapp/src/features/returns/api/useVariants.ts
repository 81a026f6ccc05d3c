import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { Variant } from './policyShapes'
import { returnPath } from './returnPath'

/** Other sizes and colours of what came back with a line, those of its price first. */
export function useVariants(number: string, line: string, enabled: boolean) {
  return useQuery({
    queryKey: [...returnKeys.one(number), 'variants', line],
    queryFn: ({ signal }) =>
      api.get<{ items: Variant[] }>(returnPath(number, '/variants'), { query: { line }, signal }),
    enabled,
    staleTime: 60_000,
  })
}
