import { UnstyledButton } from '@mantine/core'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import type { Incident } from '../api/shapes'
import classes from '../surge.module.css'
import { IncidentTickets } from './IncidentTickets'
import type { Show } from './shows'

interface Fact {
  words: string
  /** Where what it counts is listed. */
  opens?: Show
}

/** Where customers hear of it, and how many do; each number opens the tickets that it counts. */
export function IncidentFacts({ incident }: { incident: Incident }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<Show | null>(null)
  const mayWrite = useMay('WRITE_TICKETS')
  const { closing } = incident
  const facts: (Fact | false)[] = [
    incident.onBanner && { words: t('surge.incident.banner') },
    incident.onPhone && { words: t('surge.incident.phone') },
    counted(incident.linked, 'linked', t('surge.incident.linked', { count: incident.linked })),
    incident.unlinked > 0 && { words: t('surgeHints.unlinked', { count: incident.unlinked }) },
    counted(incident.answered, 'answered', t('surge.incident.answered', { count: incident.answered })),
    counted(incident.waiting, 'waiting', t('surge.incident.waiting', { count: incident.waiting })),
    counted(incident.skipped, 'skipped', t('surge.incident.skipped', { count: incident.skipped })),
    counted(incident.toldAlready, 'told-already', t('surge.incident.toldAlready', { count: incident.toldAlready })),
    counted(incident.held, 'held', t('surge.incident.held', { count: incident.held })),
    counted(closing.told, 'letter-sent', t('incidents.closing.told', { count: closing.told })),
    counted(closing.toTell, 'letter-waiting', t('incidents.closing.toTell', { count: closing.toTell })),
    counted(closing.notTold, 'letter-skipped', t('incidents.closing.notTold', { count: closing.notTold })),
    counted(closing.held, 'letter-held', t('incidents.closing.held', { count: closing.held })),
    counted(closing.solved, 'solved', t('incidents.closing.solved', { count: closing.solved })),
    counted(closing.left, 'left', t('incidents.closing.left', { count: closing.left })),
  ]
  return (
    <span className={classes.dim}>
      {facts
        .filter((fact) => fact !== false)
        .map(({ words, opens }, at) => (
          <Fragment key={words}>
            {at > 0 ? ' · ' : ''}
            {opens ? (
              <UnstyledButton className={classes.number} onClick={() => setShown(opens)}>
                {words}
              </UnstyledButton>
            ) : (
              words
            )}
          </Fragment>
        ))}
      {shown ? (
        <IncidentTickets
          incident={incident}
          show={shown}
          mayUnlink={mayWrite && incident.state !== 'resolved'}
          onClose={() => setShown(null)}
        />
      ) : null}
    </span>
  )
}

function counted(count: number, opens: Show, words: string): Fact | false {
  return count > 0 && { words, opens }
}
