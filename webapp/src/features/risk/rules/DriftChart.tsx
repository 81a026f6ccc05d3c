import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { Drift } from '../api/ruleShapes'

/** The share of returns for a person, day by day, above the stretch that is usual. */
export function DriftChart({ drift }: { drift: Drift }) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const days = useMemo(() => [...drift.days].reverse(), [drift.days])
  const option = useMemo(() => {
    const percent = (value: unknown) =>
      new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(Number(value))
    const low = Math.max(0, drift.mean - 2 * drift.deviation)
    const base = axes(
      ink,
      days.map(({ day }) => day),
    )
    return {
      ...base,
      tooltip: { ...base.tooltip, valueFormatter: percent },
      yAxis: { ...base.yAxis, minInterval: 0, axisLabel: { color: ink.dimmed, formatter: percent } },
      series: [
        {
          id: 'rate',
          name: t('riskRules.alertRate'),
          type: 'line' as const,
          data: days.map(({ rate }) => rate),
          markArea: {
            silent: true,
            itemStyle: { color: ink.good },
            data: [[{ yAxis: low }, { yAxis: drift.mean + 2 * drift.deviation }]],
          },
        },
      ],
    }
  }, [ink, days, drift.mean, drift.deviation, t, i18n.language])
  return (
    <ChartCard
      title={t('riskRules.driftChart')}
      note={t('riskRules.driftNote')}
      height={200}
      option={option}
      head={[t('riskRules.day'), t('riskRules.assessed'), t('riskRules.alerts')]}
      rows={days.map(({ day, assessed, alerts }) => ({ cells: [day, assessed, alerts] }))}
    />
  )
}
