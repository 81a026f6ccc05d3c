import { useTranslation } from 'react-i18next'
import { formatMoney } from '@/lib/formatNumber'
import type { Amount } from './api/shapes'

/** Amounts of one currency, as the reader's language writes them. */
export function useAmount(currency: string): (amount: Amount | null | undefined) => string {
  const language = useTranslation().i18n.language
  return (amount) => formatMoney(amount ?? null, currency || null, language)
}
