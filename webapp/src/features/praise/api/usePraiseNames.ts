import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { praiseKeys } from './keys'

export type PraiseNames = components['schemas']['PraiseNamesView']

export function usePraiseNames() {
  return useQuery({
    queryKey: praiseKeys.names,
    queryFn: () => api.get<{ items: PraiseNames[] }>('/praise-names'),
  })
}
