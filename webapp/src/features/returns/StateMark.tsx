import { useTranslation } from 'react-i18next'
import { Tone, type ToneColor } from '@/ui/Tone'
import type { ReturnState } from './api/shapes'

const COLORS: Record<ReturnState, ToneColor> = {
  unconfirmed: 'gray',
  requested: 'yellow',
  'needs-info': 'blue',
  'in-review': 'yellow',
  authorized: 'green',
  'partially-authorized': 'green',
  denied: 'red',
  appealed: 'yellow',
  'denied-final': 'red',
  'in-transit': 'blue',
  'partially-received': 'blue',
  received: 'yellow',
  approved: 'green',
  'partially-approved': 'green',
  rejected: 'red',
  'refund-pending': 'blue',
  'refund-failed': 'red',
  resolved: 'green',
  cancelled: 'gray',
  expired: 'gray',
  closed: 'gray',
}

/** In the order of a return's life. */
export const STATES = Object.keys(COLORS) as ReturnState[]

export function StateMark({ state }: { state: ReturnState }) {
  const { t } = useTranslation()
  return <Tone color={COLORS[state]}>{t(`returns.state.${state}`)}</Tone>
}
