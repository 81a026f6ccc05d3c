import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { Staffing } from '../api/shapes'
import { length, percent } from '../figureText'
import { clock } from './clock'

interface Props {
  staffing: Staffing
}

/** What each agent more does in the busiest interval. */
export function StaffingCurve({ staffing }: Props) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const { curve, busiest } = staffing
  const target = staffing.level / 100
  const needed = staffing.intervals.find((interval) => interval.minute === busiest)?.agents
  const option = useMemo(() => {
    const base = axes(
      ink,
      curve.map((point) => String(point.agents)),
    )
    const line = (id: string, name: string, values: (number | null)[], type: 'solid' | 'dashed') => ({
      id,
      name,
      type: 'line' as const,
      data: values,
      symbolSize: 8,
      lineStyle: { width: 2, type },
    })
    return {
      ...base,
      xAxis: { ...base.xAxis, name: t('staffing.agents'), nameLocation: 'middle' as const, nameGap: 28 },
      grid: { ...base.grid, bottom: 24 },
      yAxis: {
        type: 'value' as const,
        min: 0,
        max: 1,
        axisLabel: { color: ink.dimmed, formatter: (value: number) => percent(value, i18n.language) },
        splitLine: { lineStyle: { color: ink.line } },
      },
      tooltip: {
        ...base.tooltip,
        valueFormatter: (value: unknown) => percent(typeof value === 'number' ? value : null, i18n.language),
      },
      series: [
        {
          ...line(
            'c',
            t('staffing.patient'),
            curve.map((point) => point.patient.inTime),
            'solid',
          ),
          markArea: {
            silent: true,
            itemStyle: { color: ink.good },
            data: [[{ yAxis: target }, { yAxis: 1 }]],
          },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { formatter: t('staffing.needed'), color: ink.dimmed },
            lineStyle: { color: ink.dimmed },
            data: needed ? [{ xAxis: String(needed) }] : [],
          },
        },
        ...(curve.some((point) => point.impatient)
          ? [
              line(
                'a',
                t('staffing.impatient'),
                curve.map((point) => point.impatient?.inTime ?? null),
                'dashed',
              ),
            ]
          : []),
      ],
    }
  }, [curve, ink, needed, target, t, i18n.language])
  return (
    <ChartCard
      title={t('staffing.curve', { time: clock(busiest ?? 0) })}
      note={t('staffing.curveNote', { within: staffing.within, share: percent(target, i18n.language) })}
      option={option}
      head={[
        t('staffing.agents'),
        t('staffing.patient'),
        t('staffing.wait'),
        t('staffing.busy'),
        t('staffing.impatient'),
        t('staffing.givenUp'),
      ]}
      rows={curve.map(({ agents, patient, impatient }) => ({
        cells: [
          agents,
          percent(patient.inTime, i18n.language),
          length(patient.speedOfAnswer),
          percent(patient.occupancy, i18n.language),
          percent(impatient?.inTime ?? null, i18n.language),
          percent(impatient?.abandoned ?? null, i18n.language),
        ],
      }))}
    />
  )
}
