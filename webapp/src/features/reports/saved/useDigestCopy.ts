import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSay } from '@/ui/useSay'

/** Mails it to oneself, now. */
export function useDigestCopy() {
  const { t } = useTranslation()
  const say = useSay()
  return useMutation({
    mutationFn: (kind: 'daily' | 'weekly') => api.post<{ sent: boolean }>(`/digests/${kind}/copies`),
    onSuccess: ({ sent }) => say.done(t(sent ? 'savedReports.copied' : 'savedReports.quiet')),
    onError: say.failed(t('savedReports.notDone')),
  })
}
