import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { praiseKeys } from './keys'
import type { PraiseNames } from './usePraiseNames'

interface Alias {
  agent: number
  alias: string
  add: boolean
}

/** Adds a name for somebody, or takes it away. */
export function useAlias() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ agent, alias, add }: Alias) => {
      const path = `/praise-names/${agent}/aliases/${encodeURIComponent(alias)}`
      return add ? api.put<{ items: PraiseNames[] }>(path) : api.delete<{ items: PraiseNames[] }>(path)
    },
    onSuccess: (names) => queries.setQueryData(praiseKeys.names, names),
  })
}
