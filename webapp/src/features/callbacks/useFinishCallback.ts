import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useEndCallback } from './api/useEndCallback'

/** Ends a callback as done, or calls it off after asking, and says so. */
export function useFinishCallback() {
  const { t } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const end = useEndCallback()
  const whoOf = ({ customer, number }: Callback) => customer?.name || formatPhone(number)

  function finish(callback: Callback, as: 'cancellation' | 'completion') {
    // A promise, and no callbacks of `mutate`: those of the one before would go with the next.
    end
      .mutateAsync({ callback, as })
      .then(() => say.done(t(`callbacks.${as}`, { who: whoOf(callback) })))
      .catch(say.failed(t('callbacks.notSaved')))
  }

  return {
    complete: (callback: Callback) => finish(callback, 'completion'),
    cancel: (callback: Callback) =>
      ask({
        title: t('callbacks.cancelTitle', { who: whoOf(callback) }),
        why: t('callbacks.cancelWhy'),
        confirm: t('callbacks.cancel'),
        onConfirm: () => finish(callback, 'cancellation'),
      }),
  }
}
