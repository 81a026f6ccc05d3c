import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { reportKeys } from '../api/keys'
import type { OwnTrend } from './shapes'

export function useOwnTrend() {
  return useQuery({
    queryKey: reportKeys.own,
    queryFn: ({ signal }) => api.get<OwnTrend>('/own-trend', { signal }),
  })
}
