import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BandWord } from '@/ui/BandMark'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { Side } from '../api/ruleShapes'

const BANDS: BandWord[] = ['insufficient-history', 'clear', 'watch', 'review', 'high']

/** How many returns come into each band, by the version that is tried and by the live one. */
export function BandsChart({ candidate, live, note }: { candidate: Side; live: Side; note: string }) {
  const { t } = useTranslation()
  const ink = useInk()
  const option = useMemo(() => {
    const counts = (side: Side) => BANDS.map((band) => side.bands[band] ?? 0)
    const names = BANDS.map((band) => t(`band.${band}`))
    return {
      ...axes(ink, names),
      series: [
        bars('candidate', t('riskLab.candidate'), counts(candidate), 'candidate'),
        bars('live', t('riskLab.live'), counts(live), 'live'),
      ],
    }
  }, [ink, t, candidate, live])
  return (
    <ChartCard
      title={t('riskLab.bands')}
      note={note}
      option={option}
      head={[t('riskLab.band'), t('riskLab.candidate'), t('riskLab.live')]}
      rows={BANDS.map((band) => ({
        cells: [t(`band.${band}`), candidate.bands[band] ?? 0, live.bands[band] ?? 0],
      }))}
    />
  )
}
