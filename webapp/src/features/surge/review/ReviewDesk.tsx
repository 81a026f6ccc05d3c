import { Button, Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '@/api/client'
import { useMay } from '@/api/useSession'
import { formatZoned } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import { useDocumentTitle } from '@/ui/PageFrame'
import type { Review } from '../api/shapes'
import { useSurgeChange } from '../api/useSurgeChange'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'
import { useTopicCount } from '../useTopicCount'
import { CourseChart } from './CourseChart'
import { ReviewCohort } from './ReviewCohort'
import { ReviewFigures } from './ReviewFigures'
import { ReviewIncidents } from './ReviewIncidents'
import { ReviewMacros } from './ReviewMacros'
import { StepList } from './StepList'
import { TodoList } from './TodoList'

/** What happened, in figures and step by step, and what is to be better next time. */
export function ReviewDesk({ id }: { id: string }) {
  const { t } = useTranslation()
  const review = useSurgeQuery<Review>(`/surges/${id}/review`)
  return (
    <Loaded
      query={review}
      failed={t('surgeReview.report.failed')}
      skeleton={<Skeleton height={480} radius="lg" />}
      page
    >
      {(present) => <Report review={present} />}
    </Loaded>
  )
}

function Report({ review }: { review: Review }) {
  const { t, i18n } = useTranslation()
  const maySteer = useMay('STEER_SURGE')
  const mayReadFigures = useMay('READ_FIGURES')
  const { surge } = review
  const counted = useTopicCount()
  const title = t('surgeReview.report.title', { day: formatZoned(surge.beganAt, review.zone, i18n.language) })
  useDocumentTitle(title)
  const close = useSurgeChange(() => api.put(`/surges/${surge.id}/closure`))
  return (
    <>
      <div className={classes.row}>
        <div className={classes.rowWords}>
          <h1 className={classes.title}>{title}</h1>
          <span className={classes.dim}>
            {t(`surge.state.${surge.state}`)} · {i18n.language === 'ko' ? surge.reason.ko : surge.reason.en}
          </span>
        </div>
        {maySteer && surge.state === 'review' ? (
          <Button loading={close.isPending} onClick={() => close.mutate(undefined)}>
            {t('surgeReview.report.close')}
          </Button>
        ) : null}
      </div>
      <ReviewFigures review={review} />
      <div className={classes.stack}>
        <CourseChart review={review} />
        {mayReadFigures ? <ReviewCohort surge={surge.id} /> : null}
      </div>
      <div className={classes.panels}>
        <Card title={t('surgeReview.report.steps')}>
          <StepList steps={review.steps} zone={review.zone} />
        </Card>
        <Card title={t('surge.topics.title')}>
          {review.topics.length === 0 ? <p className={classes.dim}>{t('surgeReview.report.noTopics')}</p> : null}
          <ul className={classes.rows}>
            {review.topics.map((each) => (
              <li key={each.topic} className={classes.row}>
                <span>{t(`surge.topics.topic.${each.topic}`)}</span>
                <span className={classes.dim}>
                  {mayReadFigures ? (
                    <Link
                      to={`/reports/peak?peak=surge-${surge.id}&open=topic&row=topic%3D${each.topic}`}
                      className={classes.opens}
                    >
                      {counted(each)}
                    </Link>
                  ) : (
                    counted(each)
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <ReviewIncidents surge={surge.id} />
        <ReviewMacros review={review} mayReadFigures={mayReadFigures} />
        <Card title={t('surgeReview.report.todos')}>
          <TodoList surge={surge.id} todos={review.todos} maySteer={maySteer} />
        </Card>
      </div>
    </>
  )
}
