import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { awardKeys } from './keys'

/** Something done with the awards: the whole page looks again, and a failure is said wherever its button has gone. */
export function useAwardChange<V, T>(call: (values: V) => Promise<T>) {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: call,
    onError: say.failed(t('awards.notDone')),
    onSettled: () => queries.invalidateQueries({ queryKey: awardKeys.all }),
  })
}
