import { useTranslation } from 'react-i18next'
import { formatMoney } from '@/lib/formatNumber'
import type { Holiday, TermField, TermPart } from './terms'

/** A value of the policy as a person reads it. */
export function useTermText(currency: string) {
  const { t, i18n } = useTranslation()
  return (field: TermField, value: TermPart[string] | undefined): string => {
    if (value === null || value === undefined || value === '') return '–'
    switch (field.kind) {
      case 'days':
        return t('returnPolicy.days', { count: Number(value) })
      case 'amount':
        return formatMoney(Number(value), currency, i18n.language)
      case 'percent':
        return new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 2 }).format(
          Number(value) / 100,
        )
      case 'flag':
        return t(value ? 'risk.yes' : 'risk.no')
      case 'choice':
        return t(`returnPolicy.choice.${String(value)}` as 'returnPolicy.choice.no')
      case 'words':
        return (value as string[]).join(', ') || '–'
      case 'holidays':
        return (
          (value as Holiday[])
            .map(({ boughtFrom, boughtTo, until }) => `${boughtFrom} – ${boughtTo} → ${until}`)
            .join('; ') || '–'
        )
      default:
        return String(value)
    }
  }
}
