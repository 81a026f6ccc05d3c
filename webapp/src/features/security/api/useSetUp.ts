import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { enter } from '@/api/enter'
import type { Session } from '@/api/schema'

export function useSetUp(token: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { name: string; email: string; password: string }) =>
      api.post<Session>(`/setup/${encodeURIComponent(token)}`, { body }),
    onSuccess: (session) => enter(queries, session),
  })
}
