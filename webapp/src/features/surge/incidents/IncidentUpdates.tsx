import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '@/lib/inLanguage'
import { Time } from '@/ui/Time'
import type { Incident } from '../api/shapes'
import classes from '../surge.module.css'
import { IncidentTone } from './IncidentTone'

/** What customers were told of it, step by step, the latest first. */
export function IncidentUpdates({ updates }: { updates: Incident['updates'] }) {
  const { t, i18n } = useTranslation()
  const [shown, setShown] = useState(false)
  if (updates.length === 0) return null
  return (
    <div className={classes.dim}>
      <UnstyledButton className={classes.number} aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('incidents.updates', { count: updates.length })}
      </UnstyledButton>
      {shown ? (
        <ul className={classes.updates}>
          {updates.map((update) => (
            <li key={`${update.at} ${update.state}`}>
              <span className={classes.dim}>
                <IncidentTone state={update.state} /> <Time at={update.at} />
                {update.by ? ` · ${update.by}` : ''}
              </span>
              <div>{inLanguage(update.text, i18n.language)}</div>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
