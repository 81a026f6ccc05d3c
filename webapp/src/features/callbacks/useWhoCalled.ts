import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'

export function useWhoCalled(): (missed: MissedCall) => string {
  const { t } = useTranslation()
  return ({ customer, number }) => customer?.name || (number ? formatPhone(number) : t('callbacks.hidden'))
}
