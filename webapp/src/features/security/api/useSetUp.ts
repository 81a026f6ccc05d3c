import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Session } from '@/api/schema'
import { sessionKey } from '@/api/useSession'

export function useSetUp(token: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { name: string; email: string; password: string }) =>
      api.post<Session>(`/setup/${encodeURIComponent(token)}`, { body }),
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
  })
}
