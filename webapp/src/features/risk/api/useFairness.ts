import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { riskKeys } from './keys'

export interface Fairness {
  groups: { kind: string; group: string; people: number; flagged: number; ratio: number | null; outside: boolean }[]
}

export function useFairness() {
  return useQuery({
    queryKey: riskKeys.fairness,
    queryFn: ({ signal }) => api.get<Fairness>('/risk-rules/fairness', { signal }),
  })
}
