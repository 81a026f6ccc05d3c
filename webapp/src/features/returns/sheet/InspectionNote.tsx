import { useTranslation } from 'react-i18next'
import { Time } from '@/ui/Time'
import type { Inspection } from '../api/shapes'
import { useWord } from '../useWord'
import { WeightGap } from '../WeightGap'
import { PhotoStrip } from './PhotoStrip'
import classes from './sheet.module.css'

/** What was found when the parcel was opened. */
export function InspectionNote({ inspection, item }: { inspection: Inspection; item: string }) {
  const { t } = useTranslation()
  const { word } = useWord()
  const { grade, condition, disposition, good, bad, tagsOn, expectedGrams, scannedGrams, note, photos } = inspection
  return (
    <div className={classes.inspection}>
      <strong>{t('returnDesk.graded', { grade: grade.toUpperCase(), condition: word('condition', condition) })}</strong>
      {' · '}
      {t('returnDesk.goodBad', { good, bad })}
      {' · '}
      {t(tagsOn ? 'returnDesk.tagsOn' : 'returnDesk.tagsOff')}
      {' · '}
      {word('disposition', disposition)}
      <WeightGap expected={expectedGrams} scanned={scannedGrams} />
      {inspection.denial ? <div>{t('returnDesk.deniedFor', { reason: word('denial', inspection.denial) })}</div> : null}
      {note ? <blockquote className={classes.quote}>{note}</blockquote> : null}
      <PhotoStrip photos={photos.map((href) => ({ href, name: '' }))} of={item} />
      <div className={classes.dim}>
        {inspection.by?.name} <Time at={inspection.at} />
      </div>
    </div>
  )
}
