import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plusDays } from '@/lib/days'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { CardProps } from './cards'
import { interval, percent } from './reportText'

/** By the day, or the week, of the order: how much of it came back, over how much was sent. */
export function RateTrend({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const spans = report.spans
  const option = useMemo(() => {
    const base = axes(
      ink,
      spans.map((each) => each.from),
    )
    const share = (value: number | null) => (value === null ? null : Math.round(1000 * value) / 10)
    const edge = {
      type: 'line' as const,
      stack: 'band',
      symbol: 'none',
      lineStyle: { opacity: 0 },
      itemStyle: { color: ink.series[1], opacity: 0.3 },
      tooltip: { show: false },
      name: t('returnReport.band'),
    }
    return {
      ...base,
      yAxis: [
        { ...base.yAxis, min: 0, axisLabel: { ...base.yAxis.axisLabel, formatter: '{value}%' } },
        { ...base.yAxis, splitLine: { show: false } },
      ],
      series: [
        {
          ...bars(
            'sent',
            t('returnReport.sent'),
            spans.map((each) => each.pieces.of),
          ),
          yAxisIndex: 1,
          itemStyle: { opacity: 0.3, color: ink.series[2] },
        },
        { ...edge, id: 'low', data: spans.map(({ pieces }) => share(pieces.low)) },
        {
          ...edge,
          id: 'high',
          areaStyle: { opacity: 0.18, color: ink.series[1] },
          data: spans.map(({ pieces }) => share(pieces.high - pieces.low)),
        },
        {
          id: 'rate',
          name: t('returnReport.rate.pieces'),
          type: 'line' as const,
          symbolSize: 7,
          lineStyle: { color: ink.series[1] },
          itemStyle: { color: ink.series[1] },
          data: spans.map(({ pieces }) => share(pieces.value)),
        },
      ],
    }
  }, [ink, spans, t])
  return (
    <ChartCard
      title={t(`returnReport.byTime.${report.every}`)}
      note={t('returnReport.note', { zone: report.zone, version: report.formula })}
      option={option}
      pressHint={t('returnReport.open')}
      onPress={(index) => press(index)}
      head={[
        t(`returnReport.every.${report.every}`),
        t('returnReport.rate.pieces'),
        t('returnReport.band'),
        t('returnReport.back'),
        t('returnReport.sent'),
      ]}
      rows={spans.map(({ from, pieces }, index) => ({
        cells: [from, percent(pieces.value, i18n.language), interval(pieces, i18n.language), pieces.hits, pieces.of],
        onPress: () => press(index),
      }))}
    />
  )

  function press(index: number) {
    const span = spans[index]
    if (!span) return
    const end = report.every === 'week' ? plusDays(span.from, 6) : span.from
    const from = span.from < report.from ? report.from : span.from
    const to = end > report.to ? report.to : end
    onPress({ figure: 'returned', title: span.from, only: { from, to } })
  }
}
