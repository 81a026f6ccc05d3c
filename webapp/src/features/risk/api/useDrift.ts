import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'

export interface Drift {
  alarm: boolean
  alertRate: number
  usual: number
  psi: number
}

export function useDrift() {
  return useQuery({
    queryKey: riskKeys.drift,
    queryFn: ({ signal }) => api.get<Drift>('/risk-rules/drift', { signal }),
  })
}
