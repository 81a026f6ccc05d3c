import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import { useSay } from '@/ui/useSay'
import { reportKeys } from '../api/keys'
import type { SavedReport, ScheduleWanted } from './shapes'

export type ScheduleDeed =
  | { deed: 'put'; id: number; wanted: ScheduleWanted }
  | { deed: 'remove' | 'pause' | 'resume' | 'copy' | 'leave' | 'forget'; id: number }

/** What is done with a saved report and its mails. */
export function useSchedule() {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (deed: ScheduleDeed) => run(deed),
    onSuccess: (_, deed) => {
      if (deed.deed === 'copy') say.done(t('savedReports.copied'))
      return queries.invalidateQueries({ queryKey: reportKeys.saved })
    },
    onError: say.failed(t('savedReports.notDone')),
  })
}

function run(deed: ScheduleDeed): Promise<SavedReport | undefined> {
  const path = `/saved-reports/${deed.id}`
  switch (deed.deed) {
    case 'put':
      return api.put<SavedReport>(`${path}/schedule`, { body: deed.wanted })
    case 'remove':
      return api.delete<SavedReport>(`${path}/schedule`)
    case 'pause':
      return api.put<SavedReport>(`${path}/schedule/pause`)
    case 'resume':
      return api.delete<SavedReport>(`${path}/schedule/pause`)
    case 'copy':
      return api.post<SavedReport>(`${path}/copies`)
    case 'leave':
      return api.delete<undefined>(`${path}/schedule/recipients/mine`)
    case 'forget':
      return api.delete<undefined>(path)
  }
}
