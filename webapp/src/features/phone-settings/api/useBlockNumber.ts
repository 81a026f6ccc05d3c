import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { BlockedNumber } from '../shapes'
import { phoneKeys } from './keys'

export function useBlockNumber() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (block: { number: string; reason: string; until: string | null }) =>
      api.post<BlockedNumber>('/blocked-numbers', { body: block }),
    onSuccess: () => queries.invalidateQueries({ queryKey: phoneKeys.blocked }),
  })
}
