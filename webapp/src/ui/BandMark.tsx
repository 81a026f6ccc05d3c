import { IconAlertTriangle, IconCircleCheck, IconEye, IconHelpCircle, IconUserSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './bandMark.module.css'

export type BandWord = 'clear' | 'watch' | 'review' | 'high' | 'insufficient-history'

const ICONS: Record<BandWord, typeof IconEye> = {
  clear: IconCircleCheck,
  watch: IconEye,
  review: IconUserSearch,
  high: IconAlertTriangle,
  'insufficient-history': IconHelpCircle,
}

/** How a return is to be handled, by shape and word; the colour only helps. */
export function BandMark({ band, score }: { band: BandWord; score?: number | null }) {
  const { t } = useTranslation()
  const Mark = ICONS[band]
  return (
    <span className={classes.band} data-band={band}>
      <Mark size={15} stroke={1.8} aria-hidden />
      {t(`band.${band}`)}
      {score === null || score === undefined || band === 'insufficient-history' ? null : (
        <span className="num">{score}</span>
      )}
    </span>
  )
}
