import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { useOwnPhone } from '@/lib/ownPhone'
import { useDialRule } from '../useDialRule'
import { callbackKeys } from './keys'

/** Takes a callback before its turn. */
export function useCallBack() {
  const queries = useQueryClient()
  const phone = useOwnPhone()
  const call = useMutation({
    mutationFn: (id: number) => api.post<{ id: number }>(`/callbacks/${id}/calls`),
    onSuccess: ({ id }) => phone.expect(id),
    onSettled() {
      phone.asked()
      return queries.invalidateQueries({ queryKey: callbackKeys.all })
    },
  })
  return { ...call, ...useDialRule(call.mutate) }
}
