import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { CallFigures, PressedNumber, WaitBand } from '../api/shapes'
import { length } from '../figureText'

interface Props {
  figures: CallFigures
  note: string
  onPress: (number: PressedNumber) => void
}

/** How long callers waited, and how it ended. */
export function WaitChart({ figures, note, onPress }: Props) {
  const { t } = useTranslation()
  const ink = useInk()
  const waits = figures.waits
  const option = useMemo(
    () => ({
      ...axes(
        ink,
        waits.map((band) => name(band)),
      ),
      series: [
        bars(
          'answered',
          t('callFigures.series.answered'),
          waits.map((band) => band.answered),
        ),
        bars(
          'abandoned',
          t('callFigures.series.hungUp'),
          waits.map((band) => band.abandoned),
        ),
        bars(
          'other',
          t('callFigures.series.elsewhere'),
          waits.map((band) => band.other),
        ),
      ],
    }),
    [ink, waits, t],
  )
  return (
    <ChartCard
      pressHint={t('callFigures.open')}
      title={t('callFigures.waits')}
      note={note}
      option={option}
      head={[
        t('callFigures.wait'),
        t('callFigures.series.answered'),
        t('callFigures.series.hungUp'),
        t('callFigures.series.elsewhere'),
      ]}
      rows={waits.map((band) => ({
        cells: [name(band), band.answered, band.abandoned, band.other],
        onPress: () => press(band),
      }))}
      onPress={(index) => {
        const pressed = waits[index]
        if (pressed) press(pressed)
      }}
    />
  )

  function press(band: WaitBand) {
    onPress({
      figure: 'offered',
      of: name(band),
      only: { waitFrom: band.from, waitUntil: band.until ?? undefined },
    })
  }
}

function name({ from, until }: WaitBand): string {
  return until === null ? `≥ ${length(from)}` : `${length(from)}–${length(until)}`
}
