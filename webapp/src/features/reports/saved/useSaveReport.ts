import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSay } from '@/ui/useSay'
import { reportKeys } from '../api/keys'
import type { SavedReport, SaveWanted } from './shapes'

/** Under the same name it replaces the one before. */
export function useSaveReport() {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: Partial<SaveWanted>) => api.post<SavedReport>('/saved-reports', { body: wanted }),
    onSuccess: () => {
      say.done(t('savedReports.saved'))
      return queries.invalidateQueries({ queryKey: reportKeys.saved })
    },
    onError: say.failed(t('savedReports.notSaved')),
  })
}
