import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page, Plea } from '@/api/shapes'
import { praiseKeys } from './keys'

export function usePleas(ticket: string) {
  return useQuery({
    queryKey: praiseKeys.pleas(ticket),
    queryFn: ({ signal }) => api.get<Page<Plea>>(`/tickets/${ticket}/pleas`, { signal }),
    staleTime: 60_000,
  })
}
