import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { pollKeys } from './usePolls'

/** Something done with a poll: the list looks again, and a failure is said wherever its button has gone. */
export function usePollChange<V, T>(call: (values: V) => Promise<T>) {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: call,
    onError: say.failed(t('polls.notDone')),
    onSettled: () => queries.invalidateQueries({ queryKey: pollKeys.all }),
  })
}
