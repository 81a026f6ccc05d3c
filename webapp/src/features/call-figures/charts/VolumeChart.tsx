import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { CallFigures, Figure, Figures, PressedNumber } from '../api/shapes'
import { onlySpan } from './onlySpan'

const SERIES = ['answered', 'abandoned', 'shortAbandoned', 'interflow', 'failed'] as const
const FIGURES: Record<(typeof SERIES)[number], Figure> = {
  answered: 'answered',
  abandoned: 'abandoned',
  shortAbandoned: 'short-abandoned',
  interflow: 'offered',
  failed: 'failed',
}

interface Props {
  figures: CallFigures
  note: string
  span: (iso: string) => string
  onPress: (number: PressedNumber) => void
}

/** What became of the calls that came into the line; the bars add up to the offered. */
export function VolumeChart({ figures, note, span, onPress }: Props) {
  const { t } = useTranslation()
  const ink = useInk()
  const spans = figures.spans
  const option = useMemo(
    () => ({
      ...axes(
        ink,
        spans.map((each) => span(each.from)),
      ),
      series: SERIES.map((series) =>
        bars(
          series,
          t(`callFigures.series.${series}`),
          spans.map((each) => ofSeries(each.figures, series)),
        ),
      ),
    }),
    [ink, spans, span, t],
  )
  return (
    <ChartCard
      pressHint={t('callFigures.open')}
      title={t('callFigures.volume')}
      note={note}
      option={option}
      head={[
        t('callFigures.span'),
        t('callFigures.tile.offered'),
        ...SERIES.map((each) => t(`callFigures.series.${each}`)),
      ]}
      rows={spans.map((each) => ({
        cells: [
          span(each.from),
          each.figures.volume.offered,
          ...SERIES.map((series) => ofSeries(each.figures, series)),
        ],
        onPress: () => press('offered', each),
      }))}
      onPress={(index, series) => {
        const pressed = spans[index]
        if (pressed) press(FIGURES[series as keyof typeof FIGURES] ?? 'offered', pressed)
      }}
    />
  )

  function press(figure: Figure, pressed: (typeof spans)[number]) {
    onPress({ figure, of: span(pressed.from), only: onlySpan(pressed) })
  }
}

function ofSeries({ volume }: Figures, series: (typeof SERIES)[number]): number {
  if (series === 'interflow') return (volume.voicemail ?? 0) + (volume.callback ?? 0) + (volume.texted ?? 0)
  return volume[series] ?? 0
}
