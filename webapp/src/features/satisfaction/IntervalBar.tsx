import { useTranslation } from 'react-i18next'
import type { Share } from './api/shapes'
import classes from './satisfaction.module.css'
import { interval } from './shareText'

/** Where the truth lies, from 0 to 100 %; the words beside it say the same. */
export function IntervalBar({ share }: { share: Share }) {
  const { t, i18n } = useTranslation()
  if (share.of === 0 || share.value === null) return null
  return (
    <span
      className={classes.bar}
      role="img"
      aria-label={t('satisfaction.between', { interval: interval(share, i18n.language) })}
    >
      <span style={{ left: `${100 * share.low}%`, width: `${100 * (share.high - share.low)}%` }} />
      <i style={{ left: `${100 * share.value}%` }} />
    </span>
  )
}
