import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Page } from '@/api/shapes'
import { reportKeys } from '../api/keys'
import type { SavedReport } from './shapes'

export function useSavedReports() {
  return useQuery({
    queryKey: reportKeys.saved,
    queryFn: ({ signal }) => api.get<Page<SavedReport>>('/saved-reports', { signal }),
  })
}
