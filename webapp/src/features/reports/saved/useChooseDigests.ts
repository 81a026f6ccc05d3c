import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSay } from '@/ui/useSay'
import { reportKeys } from '../api/keys'
import type { DigestChoice } from './shapes'

export function useChooseDigests() {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: DigestChoice) => api.put<DigestChoice>('/digests/mine', { body: wanted }),
    onSuccess: (chosen) => queries.setQueryData(reportKeys.digest, chosen),
    onError: say.failed(t('savedReports.notDone')),
  })
}
