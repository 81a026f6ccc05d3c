import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { surgeKeys } from './keys'

/** Something done on the board: the whole board looks again, and a failure is said wherever its button has gone. */
export function useSurgeChange<V, T>(call: (values: V) => Promise<T>) {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: call,
    onError: say.failed(t('surge.notDone')),
    onSettled: () => queries.invalidateQueries({ queryKey: surgeKeys.all }),
  })
}
