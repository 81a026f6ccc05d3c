import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'

interface Counts {
  created: number
  updated: number
  unchanged: number
}

export function useCountText() {
  const { t, i18n } = useTranslation()
  const number = (value: number) => formatCount(value, i18n.language)
  return ({ created, updated, unchanged }: Counts) =>
    t('imports.done', { created: number(created), updated: number(updated), unchanged: number(unchanged) })
}
