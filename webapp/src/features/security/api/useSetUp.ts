import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { enter } from '@/api/enter'
import type { Session } from '@/api/shapes'

export function useSetUp(token: string) {
  const queries = useQueryClient()
  const { i18n } = useTranslation()
  return useMutation({
    mutationFn: async (body: { name: string; email: string; password: string }) => {
      const session = await api.post<Session>(`/setup/${encodeURIComponent(token)}`, { body })
      if (session.account.language === i18n.language) return session
      // A new account speaks what its person was reading; should that fail, "my account" can still change it.
      return api.put<Session>('/session/language', { body: { language: i18n.language } }).catch(() => session)
    },
    onSuccess: (session) => enter(queries, session),
  })
}
