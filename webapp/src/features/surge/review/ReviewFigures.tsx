import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '@/api/useSession'
import type { Review } from '../api/shapes'
import { count, formatLength, formatPercent } from '../spans'
import classes from '../surge.module.css'

/** How many there were, against the same hours of the same weekdays. */
export function ReviewFigures({ review }: { review: Review }) {
  const { t, i18n } = useTranslation()
  const mayReadFigures = useMay('READ_FIGURES')
  const leaving = review.answered + review.abandoned
  const facts = [
    ...review.figures.map((figure) => ({
      name: t(`surge.series.${figure.series}`),
      value: count(figure.count, i18n.language),
      opens: figure.count ? figure.series : '',
      more:
        figure.usual === null
          ? t('surgeReview.report.unknown')
          : t('surgeReview.report.against', { count: figure.usual, formatted: figure.usual }),
    })),
    {
      name: t('surgeReview.report.hungUp'),
      value: count(review.abandoned, i18n.language),
      opens: review.abandoned ? 'hung-up' : '',
      more: leaving
        ? t('surgeReview.report.ofCalls', {
            percent: formatPercent(review.abandoned, leaving, i18n.language),
            count: leaving,
          })
        : t('surge.tile.noCalls'),
    },
    {
      name: t('surgeReview.report.waited'),
      value: review.waitSeconds === null ? '–' : formatLength(review.waitSeconds, i18n.language),
      opens: review.waitSeconds === null ? '' : 'call-answered',
      more: '',
    },
  ]
  return (
    <dl className={`${classes.strip} ${classes.five}`}>
      {facts.map((fact) => (
        <div key={fact.name} className={classes.fact}>
          <dt>{fact.name}</dt>
          <dd>
            {mayReadFigures && fact.opens ? (
              <Link to={`/reports/peak?peak=surge-${review.surge.id}&open=${fact.opens}`} className={classes.opens}>
                {fact.value}
              </Link>
            ) : (
              fact.value
            )}
          </dd>
          {fact.more ? <dd className={classes.factMore}>{fact.more}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
