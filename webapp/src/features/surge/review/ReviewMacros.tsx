import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import type { Review } from '../api/shapes'
import classes from '../surge.module.css'

/** Which texts of the day went into replies, and how often; who may read figures sees the replies. */
export function ReviewMacros({ review, mayReadFigures }: { review: Review; mayReadFigures: boolean }) {
  const { t } = useTranslation()
  return (
    <Card title={t('surgeReview.report.macros')}>
      {review.macros.length === 0 ? <p className={classes.dim}>{t('surgeReview.report.noMacros')}</p> : null}
      <ul className={classes.rows}>
        {review.macros.map(({ id, title, replies, tickets }) => {
          const counted = `${t('surgeReview.report.replies', { count: replies })}, ${t('surge.topics.tickets', { count: tickets })}`
          return (
            <li key={id} className={classes.row}>
              <span>{title}</span>
              <span className={classes.dim}>
                {mayReadFigures ? (
                  <Link to={`/reports/peak?peak=surge-${review.surge.id}&open=macro-${id}`} className={classes.opens}>
                    {counted}
                  </Link>
                ) : (
                  counted
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
