import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { Loaded } from '@/ui/Loaded'
import type { Incident } from '../api/shapes'
import { useSurgeQuery } from '../api/useSurgeQuery'
import classes from '../surge.module.css'
import { IncidentDialog } from './IncidentDialog'
import { IncidentRow } from './IncidentRow'

export function IncidentPanel({ maySteer }: { maySteer: boolean }) {
  const { t } = useTranslation()
  const [making, setMaking] = useState(false)
  const incidents = useSurgeQuery<Page<Incident>>('/incidents', { every: 15_000 })
  return (
    <Card
      title={t('surge.incident.title')}
      aside={
        maySteer ? (
          <Button size="xs" variant="light" onClick={() => setMaking(true)}>
            {t('surge.incident.open')}
          </Button>
        ) : null
      }
    >
      <Loaded query={incidents} failed={t('surge.failed')} skeleton={null}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.dim}>{t('surge.incident.none')}</p>
          ) : (
            <ul className={classes.rows}>
              {items.map((incident) => (
                <IncidentRow key={incident.id} incident={incident} maySteer={maySteer} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {making ? <IncidentDialog topic="order-status" onClose={() => setMaking(false)} /> : null}
    </Card>
  )
}
