import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { enter } from '@/api/enter'
import type { Session } from '@/api/shapes'

export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => api.post<Session>('/session', { body }),
    onSuccess: (session) => enter(queries, session),
  })
}
