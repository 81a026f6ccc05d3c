import { useTranslation } from 'react-i18next'
import { usePhone } from '../api/usePhone'

/** What follows once the notes on a call are saved: the agent's phone changes only while their time for it runs. */
export function useSaveWords(call: number): string {
  const { t } = useTranslation()
  const phone = usePhone().data
  if (phone?.wrapUp?.call !== call) return t('wrapUp.saveOnly')
  return t(phone.awayAfter ? 'wrapUp.saveAway' : 'wrapUp.save')
}
