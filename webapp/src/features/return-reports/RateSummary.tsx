import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import type { ReturnShare } from './api/shapes'
import type { CardProps } from './cards'
import { Pressable } from './Pressable'
import classes from './reports.module.css'
import { interval, percent } from './reportText'

/** The rate, how sure it is, of how many, and by which definition. */
export function RateSummary({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  return (
    <Card>
      <dl className={classes.summary}>
        <Rate name="pieces" share={report.pieces} onPress={open} />
        {report.orders ? <Rate name="orders" share={report.orders} onPress={open} /> : null}
        <Ease report={report} onPress={onPress} />
      </dl>
      <Text size="sm" c="dimmed" mt="sm">
        {t('returnReport.definition', {
          days: report.matureDays,
          until: formatDay(`${report.sentUntil}T12:00:00`, i18n.language),
        })}
      </Text>
      <Text size="xs" c="dimmed" mt={4}>
        {t('returnReport.formula', { zone: report.zone, version: report.formula })}
      </Text>
    </Card>
  )

  function open(name: 'pieces' | 'orders') {
    onPress({ figure: 'returned', title: t(`returnReport.rate.${name}`) })
  }
}

interface RateProps {
  name: 'pieces' | 'orders'
  share: ReturnShare
  onPress: (name: 'pieces' | 'orders') => void
}

function Rate({ name, share, onPress }: RateProps) {
  const { t, i18n } = useTranslation()
  const count = (value: number) => formatCount(value, i18n.language)
  return (
    <div>
      <dt>{t(`returnReport.rate.${name}`)}</dt>
      <dd>
        <Pressable n={share.hits} onPress={() => onPress(name)}>
          {percent(share.value, i18n.language)}
        </Pressable>
        <span>
          {share.of === 0
            ? t('returnReport.nothingYet')
            : t('returnReport.ofSent', { hits: count(share.hits), of: count(share.of) })}
        </span>
        {share.of === 0 ? null : <span>{t('returnReport.certain', { interval: interval(share, i18n.language) })}</span>}
      </dd>
    </div>
  )
}

/** From 1 to 5, as customers said at the end of the portal. */
function Ease({ report: { ease }, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  const number = (value: number) => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)
  return (
    <div>
      <dt>{t('returnReport.ease')}</dt>
      <dd>
        <Pressable n={ease.n} onPress={() => onPress({ figure: 'ease-told', title: t('returnReport.ease') })}>
          {ease.mean === null ? '–' : t('returnReport.ofFive', { mean: number(ease.mean) })}
        </Pressable>
        <span>{t('returnReport.easeAnswers', { count: ease.n, n: formatCount(ease.n, i18n.language) })}</span>
        {ease.low !== null && ease.high !== null ? (
          <span>
            {t('returnReport.certain', {
              interval: `${number(Math.max(1, ease.low))} – ${number(Math.min(5, ease.high))}`,
            })}
          </span>
        ) : null}
      </dd>
    </div>
  )
}
