import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DemoDeed } from '@/api/shapes'
import { demoKeys } from './keys'

export type Deed = 'calls' | 'mails' | 'orders'

/** Lets somebody in the town call, write or buy. */
export function useDeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ deed, person }: { deed: Deed; person: string | null }) =>
      api.post<DemoDeed>(`/demo/${deed}`, { body: person ? { person } : {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: demoKeys.town }),
  })
}
