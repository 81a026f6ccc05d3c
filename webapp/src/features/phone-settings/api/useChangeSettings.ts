import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Settings } from '../shapes'
import { adoptCurrent } from './adoptCurrent'
import { phoneKeys } from './keys'

export function useChangeSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ version, ...settings }: Settings) =>
      api.put<Settings>('/phone-settings', { body: settings, ifMatch: version }),
    onSuccess: (settings) => {
      queries.setQueryData(phoneKeys.settings, settings)
      void queries.invalidateQueries({ queryKey: phoneKeys.all })
    },
    onError: (error) => adoptCurrent(queries, phoneKeys.settings, error),
  })
}
