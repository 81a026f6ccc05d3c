import { useTranslation } from 'react-i18next'
import type { AgentState } from '@/api/shapes'

/** "Away: lunch"; a reason that an older or another client made up stays as it is. */
export function useStateWords(): (state: AgentState, reason?: string) => string {
  const { t, i18n } = useTranslation()
  return (state, reason = '') => {
    const word = t(`phone.state.${state}`)
    if (state !== 'away' || !reason) return word
    const known = `phone.reason.${reason}`
    return `${word}: ${i18n.exists(known) ? t(known as 'phone.reason.break') : reason}`
  }
}
