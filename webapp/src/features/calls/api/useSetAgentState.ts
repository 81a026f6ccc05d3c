import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { callKeys } from './keys'

export interface AgentStateChange {
  account: number
  state: 'available' | 'away' | 'offline'
}

/** A supervisor decides for somebody else; the server puts it down. */
export function useSetAgentState() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ account, state }: AgentStateChange) =>
      api.put<void>(`/phones/${account}/state`, { body: { state, reason: state === 'away' ? 'supervisor' : '' } }),
    onSettled: () => queries.invalidateQueries({ queryKey: callKeys.colleagues }),
  })
}
