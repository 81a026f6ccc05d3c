import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import type { Fairness } from '../api/ruleShapes'

/** How often people decide otherwise than the score suggests. */
export function Disagreement({ counted }: { counted: Fairness['disagreement'] }) {
  const { t, i18n } = useTranslation()
  const count = (value: number) => formatCount(value, i18n.language)
  const share = (value: number | null) =>
    value === null
      ? t('riskFair.few')
      : new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 }).format(value)
  return (
    <>
      <Text fw={600} size="sm" mt="md">
        {t('riskFair.differ')}
      </Text>
      <Text size="sm">
        {t('riskFair.flagged', {
          decided: count(counted.flagged),
          other: count(counted.flaggedApproved),
          share: share(counted.flaggedRate),
        })}
      </Text>
      <Text size="sm">
        {t('riskFair.clear', {
          decided: count(counted.clear),
          other: count(counted.clearDenied),
          share: share(counted.clearRate),
        })}
      </Text>
      <Text size="xs" c="dimmed" mt="xs">
        {t('riskFair.differHint')}
      </Text>
    </>
  )
}
