import { useTranslation } from 'react-i18next'
import type { Praise } from '@/api/shapes'
import classes from './praise.module.css'
import { decisive, sideOf, signed } from './Words'

/** Why: each deciding stretch with its weight. */
export function WhyList({ praise }: { praise: Praise }) {
  const { t, i18n } = useTranslation()
  const spans = decisive(praise.spans)
  if (spans.length === 0) return null
  return (
    <ul className={classes.why} aria-label={t('praise.why')}>
      {spans.map((span) => (
        <li key={`${span.start}-${span.kind}`} data-side={sideOf(span)}>
          <span className="num">{signed(span.weight)}</span>
          {t(`praise.cue.${span.kind}`)}
          {span.why
            ? ` · ${i18n.exists(`praise.aside.${span.why}`) ? t(`praise.aside.${span.why}` as 'praise.aside.denied') : span.why}`
            : ''}
        </li>
      ))}
    </ul>
  )
}
