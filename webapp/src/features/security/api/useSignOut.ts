import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { sessionKey } from '@/api/useSession'

export function useSignOut() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.delete<void>('/session'),
    onSuccess: () => {
      // The next person at this computer must not see what the last one had loaded.
      queries.clear()
      queries.setQueryData(sessionKey, null)
      window.location.assign('/sign-in')
    },
  })
}
