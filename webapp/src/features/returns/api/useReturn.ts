import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import { returnPath } from './returnPath'
import type { Rma } from './shapes'

export function useReturn(number: string) {
  return useQuery({
    queryKey: returnKeys.detail(number),
    queryFn: ({ signal }) => api.get<Rma>(returnPath(number), { signal }),
  })
}
