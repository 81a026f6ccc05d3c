import { Text } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { weightGap } from './weightGap'

/** What the parcel weighs beside what it should; said loudly only when it is far off. */
export function WeightGap({ expected, scanned }: { expected: number | null; scanned: number | null }) {
  const { t, i18n } = useTranslation()
  const gap = weightGap(expected, scanned)
  if (!gap || expected === null || scanned === null) return null
  const signed = new Intl.NumberFormat(i18n.language, { style: 'percent', signDisplay: 'exceptZero' }).format(gap.share)
  return (
    <Text size="sm" c={gap.wide ? 'var(--mantine-color-error)' : 'dimmed'} fw={gap.wide ? 600 : undefined}>
      <IconScale size={14} aria-hidden />{' '}
      {t(gap.wide ? 'returnDesk.weightFarOff' : 'returnDesk.weight', {
        scanned: formatCount(scanned, i18n.language),
        expected: formatCount(expected, i18n.language),
        gap: signed,
      })}
    </Text>
  )
}
