import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/lib/inLanguage'
import { Time } from '@/ui/Time'
import type { Incident } from '../api/shapes'
import classes from '../surge.module.css'
import { ClosingDeeds } from './ClosingDeeds'
import { IncidentDeeds } from './IncidentDeeds'
import { IncidentFacts } from './IncidentFacts'
import { IncidentTone } from './IncidentTone'
import { IncidentUpdates } from './IncidentUpdates'

export function IncidentRow({ incident, maySteer }: { incident: Incident; maySteer: boolean }) {
  const { i18n } = useTranslation()
  return (
    <li className={classes.row}>
      <div className={classes.rowWords}>
        <strong>{inLanguage(incident.title, i18n.language)}</strong>
        <span className={classes.dim}>
          <IncidentTone state={incident.state} /> <Time at={incident.changedAt} />
          {incident.by ? ` · ${incident.by}` : ''}
        </span>
        <IncidentFacts incident={incident} />
        <IncidentUpdates updates={incident.updates} />
      </div>
      {maySteer && incident.state !== 'resolved' ? <IncidentDeeds incident={incident} /> : null}
      {maySteer && incident.state === 'resolved' ? <ClosingDeeds incident={incident} /> : null}
    </li>
  )
}
