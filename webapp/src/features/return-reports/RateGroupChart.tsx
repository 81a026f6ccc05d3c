import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { useInk } from '@/ui/charts/useInk'
import type { RateGroup, ReturnRate } from './api/shapes'
import type { CardProps } from './cards'
import classes from './reports.module.css'
import { interval, percent } from './reportText'
import { GROUPS } from './useReportFilters'

const DRAWN = 12

interface Props extends CardProps {
  group: RateGroup
  onGroup: (group: RateGroup) => void
}

/** What comes back most first; the table has the rest. */
export function RateGroupChart({ report, group, onGroup, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const rates = report.rates[group]
  const drawn = useMemo(() => rates.slice(0, DRAWN), [rates])
  const names = drawn.map(nameOf)
  const option = {
    grid: { left: 8, right: 24, top: 8, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis' as const, backgroundColor: ink.paper, textStyle: { color: ink.text }, confine: true },
    xAxis: {
      type: 'value' as const,
      min: 0,
      axisLabel: { color: ink.dimmed, formatter: '{value}%' },
      splitLine: { lineStyle: { color: ink.line } },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: names,
      axisLabel: { color: ink.text, width: 190, overflow: 'truncate' as const },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
    },
    series: [
      {
        id: 'rate',
        type: 'bar' as const,
        name: t('returnReport.rate.pieces'),
        barMaxWidth: 22,
        itemStyle: { color: ink.series[1] },
        data: drawn.map(({ pieces }) => Math.round(1000 * (pieces.value ?? 0)) / 10),
      },
    ],
  }
  return (
    <Stack gap="xs">
      <SegmentedControl
        className={classes.unprinted}
        aria-label={t('returnReport.groups')}
        value={group}
        onChange={(value) => onGroup(value as RateGroup)}
        data={GROUPS.map((value) => ({ value, label: t(`returnReport.by.${value}`) }))}
        style={{ alignSelf: 'flex-start', maxWidth: '100%', overflowX: 'auto' }}
      />
      {rates.length === 0 ? (
        <Text c="dimmed">{t(report.pieces.of > 0 ? 'returnReport.nothingBack' : 'returnReport.nothingYet')}</Text>
      ) : (
        <ChartCard
          key={group}
          title={t('returnReport.ratesBy', { by: t(`returnReport.by.${group}`) })}
          note={t(group === 'reason' || group === 'fault' ? 'returnReport.ofAll' : 'returnReport.ofEach')}
          height={Math.max(140, 34 * drawn.length + 40)}
          option={option}
          pressHint={t('returnReport.open')}
          onPress={(index) => press(drawn[index])}
          head={[
            t(`returnReport.by.${group}`),
            t('returnReport.rate.pieces'),
            t('returnReport.band'),
            t('returnReport.back'),
            t('returnReport.sent'),
          ]}
          rows={rates.map((rate) => ({
            cells: [
              nameOf(rate),
              percent(rate.pieces.value, i18n.language),
              interval(rate.pieces, i18n.language),
              rate.pieces.hits,
              rate.pieces.of,
            ],
            onPress: rate.pieces.hits > 0 ? () => press(rate) : undefined,
          }))}
        />
      )}
    </Stack>
  )

  function nameOf(rate: ReturnRate): string {
    if (group === 'fault') return t(`returnReport.fault.${rate.key as 'customer'}`)
    if (rate.key === '') return t('returnReport.unknown')
    const name = i18n.language === 'ko' ? rate.ko : rate.en
    return group === 'article' && name !== rate.key ? `${name} · ${rate.key}` : name
  }

  function press(rate: ReturnRate | undefined) {
    if (rate) onPress({ figure: 'returned', title: nameOf(rate), only: { [group]: rate.key } })
  }
}
