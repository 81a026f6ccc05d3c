import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Session } from '@/api/schema'
import { sessionKey } from '@/api/useSession'

export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => api.post<Session>('/session', { body }),
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
  })
}
