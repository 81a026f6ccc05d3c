import { useTranslation } from 'react-i18next'
import type { Unit } from './api/shapes'
import { factText } from './factText'

export function useFactText(): (value: number | null, unit: Unit) => string {
  const { t, i18n } = useTranslation()
  const words = { yes: t('risk.yes'), no: t('risk.no'), unknown: t('risk.unknownValue') }
  return (value, unit) => factText(value, unit, i18n.language, words)
}
