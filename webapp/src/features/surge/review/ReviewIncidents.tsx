import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import type { Incident } from '../api/shapes'
import { useSurgeQuery } from '../api/useSurgeQuery'
import { IncidentRow } from '../incidents/IncidentRow'
import classes from '../surge.module.css'

/** The incidents of this surge as they ended; nothing is steered from a review. */
export function ReviewIncidents({ surge }: { surge: number }) {
  const { t } = useTranslation()
  const incidents = useSurgeQuery<Page<Incident>>(`/incidents?surge=${surge}`)
  return (
    <Card title={t('surge.incident.title')}>
      <Loaded query={incidents} failed={t('surgeReview.report.incidentsFailed')} skeleton={<Skeleton height={72} />}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p className={classes.dim}>{t('surgeReview.report.noIncidents')}</p> : null}
            <ul className={classes.rows}>
              {items.map((incident) => (
                <IncidentRow key={incident.id} incident={incident} maySteer={false} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Card>
  )
}
