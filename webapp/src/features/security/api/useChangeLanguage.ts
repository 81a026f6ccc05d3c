import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Language, Session } from '@/api/shapes'
import { sessionKey } from '@/api/useSession'

export function useChangeLanguage() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (language: Language) => api.put<Session>('/session/language', { body: { language } }),
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
  })
}
