import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount, formatLength } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { dayText } from '../cellText'
import type { OwnTrend } from './shapes'
import { useOwnTrend } from './useOwnTrend'

type Share = OwnTrend['weeks'][number]['csat']

/** One's own weeks, beside nobody's. */
export function OwnTrendCard() {
  const { t } = useTranslation()
  const trend = useOwnTrend()
  return (
    <Loaded query={trend} failed={t('savedReports.trendFailed')} skeleton={<ListSkeleton rows={2} height={120} />}>
      {(data) =>
        data.weeks.some(({ tickets, calls, kindWords }) => tickets + calls + kindWords > 0) ? (
          <Trend trend={data} />
        ) : (
          <Card title={t('savedReports.trend')}>
            <Text size="sm" c="dimmed">
              {t('savedReports.noTrend')}
            </Text>
          </Card>
        )
      }
    </Loaded>
  )
}

function Trend({ trend }: { trend: OwnTrend }) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const weeks = trend.weeks
  const option = useMemo(() => {
    const names = weeks.map(({ week }) => dayText(week, i18n.language, { month: 'short', day: 'numeric' }))
    const kind = { type: 'line' as const, symbolSize: 8, itemStyle: { color: ink.series[4] } }
    return {
      ...axes(ink, names),
      series: [
        bars(
          'tickets',
          t('savedReports.column.tickets'),
          weeks.map((week) => week.tickets),
        ),
        bars(
          'calls',
          t('savedReports.column.calls'),
          weeks.map((week) => week.calls),
        ),
        { ...kind, id: 'kind', name: t('savedReports.column.kindWords'), data: weeks.map((week) => week.kindWords) },
      ],
    }
  }, [ink, weeks, t, i18n.language])
  const columns = ['week', 'tickets', 'reply', 'calls', 'csat', 'answered', 'kindWords'] as const
  return (
    <ChartCard
      title={t('savedReports.trend')}
      note={t('savedReports.trendNote', { zone: trend.zone })}
      option={option}
      head={columns.map((column) => t(`savedReports.column.${column}`))}
      rows={weeks.map((week) => ({
        cells: [
          dayText(week.week, i18n.language),
          week.tickets,
          week.replySeconds === null ? '–' : formatLength(week.replySeconds),
          week.calls,
          csat(week.csat),
          ofAll(week.answered),
          week.kindWords,
        ],
      }))}
    />
  )

  function csat({ value, of, low, high }: Share): string {
    if (value === null) return '–'
    return t('savedReports.ofAnswers', {
      percent: percent(value),
      low: percent(low),
      high: percent(high),
      n: formatCount(of, i18n.language),
    })
  }

  function ofAll({ value, of }: Share): string {
    if (value === null) return '–'
    return t('savedReports.ofAsked', { percent: percent(value), n: formatCount(of, i18n.language) })
  }

  function percent(share: number): string {
    return new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share)
  }
}
