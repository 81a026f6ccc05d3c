import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes } from '@/ui/charts/parts'
import { type Ink, useInk } from '@/ui/charts/useInk'
import type { CallFigures, PressedNumber } from '../api/shapes'
import { count, percent } from '../figureText'
import { onlySpan } from './onlySpan'

interface Props {
  figures: CallFigures
  note: string
  span: (iso: string) => string
  onPress: (number: PressedNumber) => void
}

/** The service level in both its denominators, above the band that is the target. Spans without calls are gaps. */
export function ServiceChart({ figures, note, span, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const spans = figures.spans
  const goal = figures.level / 100
  const names = {
    strict: t('callFigures.ofOffered'),
    loose: t('callFigures.ofOfferedLessShort', { short: figures.shortBelow }),
  }
  const option = useMemo(
    () => ({
      ...axes(
        ink,
        spans.map((each) => span(each.from)),
      ),
      yAxis: {
        type: 'value' as const,
        min: 0,
        max: 1,
        axisLabel: { color: ink.dimmed, formatter: (value: number) => percent(value, i18n.language) },
        splitLine: { lineStyle: { color: ink.line } },
      },
      tooltip: {
        ...axes(ink, []).tooltip,
        valueFormatter: (value: unknown) => percent(typeof value === 'number' ? value : null, i18n.language),
      },
      series: [
        {
          ...line(
            'strict',
            names.strict,
            spans.map((each) => each.figures.service.ofOffered.value),
          ),
          ...target(
            ink,
            goal,
            t('callFigures.target', { share: percent(goal, i18n.language), within: figures.within }),
          ),
        },
        line(
          'loose',
          names.loose,
          spans.map((each) => each.figures.service.ofOfferedLessShort.value),
          'dashed',
        ),
      ],
    }),
    [ink, spans, span, t, i18n.language, names.strict, names.loose, figures.within, goal],
  )
  return (
    <ChartCard
      pressHint={t('callFigures.open')}
      title={t('callFigures.serviceLevel', { within: figures.within })}
      note={note}
      option={option}
      head={[t('callFigures.span'), names.strict, names.loose, t('callFigures.tile.offered')]}
      rows={spans.map((each) => ({
        cells: [
          span(each.from),
          percent(each.figures.service.ofOffered.value, i18n.language),
          percent(each.figures.service.ofOfferedLessShort.value, i18n.language),
          count(each.figures.volume.offered, i18n.language),
        ],
        onPress: () => press(each),
      }))}
      onPress={(index) => {
        const pressed = spans[index]
        if (pressed) press(pressed)
      }}
    />
  )

  function press(pressed: (typeof spans)[number]) {
    onPress({ figure: 'in-time', of: span(pressed.from), only: onlySpan(pressed) })
  }
}

function line(id: string, name: string, data: (number | null)[], type: 'solid' | 'dashed' = 'solid') {
  return { id, name, data, type: 'line' as const, symbolSize: 7, connectNulls: false, lineStyle: { width: 2, type } }
}

/** The band that is good enough; its name stands below it, where the lines seldom are. */
function target(ink: Ink, goal: number, name: string) {
  return {
    markArea: { silent: true, itemStyle: { color: ink.good }, data: [[{ yAxis: goal }, { yAxis: 1 }]] },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: ink.dimmed },
      label: { formatter: name, position: 'insideEndBottom' as const, color: ink.dimmed },
      data: [{ yAxis: goal }],
    },
  }
}
