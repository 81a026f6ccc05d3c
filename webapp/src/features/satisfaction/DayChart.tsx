import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars, hatch, plain } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { Csat, CsatRow } from './api/shapes'
import { useOpening } from './behind/useOpening'
import { interval, percent } from './shareText'

/** By the day that the contact came: the score in its band of certainty, over how many answered. */
export function DayChart({ csat }: { csat: Csat }) {
  const { t, i18n } = useTranslation()
  const { open } = useOpening()
  const ink = useInk()
  const rows = csat.rows
  const option = useMemo(() => {
    const base = axes(
      ink,
      rows.map((row) => row.key),
    )
    const share = (value: number | null) => (value === null ? null : Math.round(1000 * value) / 10)
    const edge = {
      type: 'line' as const,
      stack: 'band',
      symbol: 'none',
      lineStyle: { opacity: 0 },
      yAxisIndex: 0,
      itemStyle: { color: ink.series[0], opacity: 0.3 },
    }
    return {
      ...base,
      aria: plain,
      yAxis: [
        { ...base.yAxis, min: 0, max: 100, axisLabel: { ...base.yAxis.axisLabel, formatter: '{value}%' } },
        { ...base.yAxis, splitLine: { show: false } },
      ],
      series: [
        {
          ...bars(
            'answers',
            t('satisfaction.answersSeries'),
            rows.map((row) => ({
              value: row.csat.of,
              ...(row.young ? { itemStyle: { decal: hatch(ink.text) } } : {}),
            })),
          ),
          yAxisIndex: 1,
          itemStyle: { opacity: 0.35 },
        },
        {
          ...bars(
            'arriving',
            t('satisfaction.arriving'),
            rows.map((row) => (row.young ? row.stillArriving : null)),
          ),
          yAxisIndex: 1,
          itemStyle: { color: ink.paper, borderColor: ink.dimmed, borderWidth: 1, decal: hatch(ink.dimmed) },
        },
        {
          ...edge,
          id: 'low',
          name: t('satisfaction.band'),
          data: rows.map((row) => (row.csat.of ? share(row.csat.low) : null)),
          tooltip: { show: false },
        },
        {
          ...edge,
          id: 'high',
          name: t('satisfaction.band'),
          areaStyle: { opacity: 0.18, color: ink.series[0] },
          data: rows.map((row) => (row.csat.of ? share(row.csat.high - row.csat.low) : null)),
          tooltip: { show: false },
        },
        {
          id: 'csat',
          name: t('satisfaction.csat'),
          type: 'line' as const,
          yAxisIndex: 0,
          symbol: 'circle',
          symbolSize: 8,
          connectNulls: false,
          lineStyle: { color: ink.series[0] },
          itemStyle: { color: ink.series[0] },
          data: rows.map((row) => ({
            value: share(row.csat.value),
            ...(row.young ? { symbol: 'emptyCircle', symbolSize: 10 } : {}),
          })),
        },
      ],
    }
  }, [ink, rows, t])
  const young = rows.some((row) => row.young)
  return (
    <ChartCard
      title={t('satisfaction.byDay')}
      note={[t('satisfaction.byDayNote', { zone: csat.zone, version: csat.formula }), young ? t('young.note') : '']
        .filter(Boolean)
        .join(' · ')}
      option={option}
      head={[
        t('satisfaction.day'),
        t('satisfaction.csat'),
        t('satisfaction.band'),
        t('satisfaction.answersSeries'),
        t('satisfaction.response'),
        t('satisfaction.arriving'),
        t('young.toCome'),
      ]}
      pressHint={t('behind.hint')}
      onPress={(index) => {
        const row = rows[index]
        if (row && row.csat.of > 0) open({ figure: 'answered', row: `day=${row.key}` })
      }}
      rows={rows.map((row) => ({
        presses: presses(row, (figure) => open({ figure, row: `day=${row.key}` })),
        cells: [
          row.young ? t('young.day', { day: row.key }) : row.key,
          percent(row.csat.value, i18n.language),
          interval(row.csat, i18n.language),
          row.csat.of,
          percent(row.response.value, i18n.language),
          row.stillArriving,
          percent(row.toCome, i18n.language),
        ],
      }))}
    />
  )
}

/** Cell by cell, what its number opens. */
function presses({ csat, response, stillArriving }: CsatRow, open: (figure: string) => void) {
  const to = (figure: string, of: number) => (of > 0 ? () => open(figure) : undefined)
  const answered = to('answered', csat.of)
  const arriving = to('arriving', stillArriving)
  return [undefined, answered, undefined, answered, to('asked', response.of), arriving, arriving]
}
