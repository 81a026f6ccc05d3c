import { IconPhoneIncoming, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CallOutcome, DeskCall } from '@/api/shapes'
import { formatLength } from '@/lib/formatNumber'
import { formatPhone } from '@/lib/formatPhone'
import { Time } from '@/ui/Time'
import { Tone, type ToneColor } from '@/ui/Tone'
import { useCallerName } from '../bar/WhoCalls'
import classes from './list.module.css'

const COLORS: Record<CallOutcome, ToneColor> = {
  answered: 'green',
  transferred: 'green',
  abandoned: 'red',
  voicemail: 'yellow',
  callback: 'blue',
  texted: 'blue',
  rejected: 'gray',
  failed: 'red',
}

/** A call in a row; the whole row leads to its ticket. */
export function EndedCall({ call }: { call: DeskCall }) {
  const { t } = useTranslation()
  const name = useCallerName()(call)
  const Direction = call.direction === 'in' ? IconPhoneIncoming : IconPhoneOutgoing
  const path = call.ticket ? `/tickets/${call.ticket}` : call.customer ? `/customers/${call.customer.number}` : null
  return (
    // biome-ignore lint/a11y/useSemanticElements: the long list around it is a div
    <div role="listitem" className={classes.row}>
      <Direction
        size={18}
        stroke={1.7}
        role="img"
        aria-label={t(call.direction === 'in' ? 'callsPage.incoming' : 'callsPage.outgoing')}
      />
      <div className={classes.what}>
        {path ? (
          <Link to={path} data-row className={classes.link}>
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}
        <small>{facts().join(' · ')}</small>
      </div>
      {call.outcome ? <Tone color={COLORS[call.outcome]}>{t(`callsPage.outcome.${call.outcome}`)}</Tone> : null}
      <span className={classes.time}>
        <Time at={call.beganAt} />
      </span>
    </div>
  )

  function facts(): string[] {
    const talked = call.talkedSeconds
    const waited = seconds(call.queuedAt, call.answeredAt ?? call.endedAt)
    return [
      call.customer && call.caller ? formatPhone(call.caller) : null,
      call.agent?.name,
      waited === null ? null : t('callsPage.waited', { length: formatLength(waited) }),
      talked === null ? null : t('callsPage.talked', { length: formatLength(talked) }),
      call.rating === null ? null : t('callsPage.rated', { rating: call.rating }),
      call.ticket ?? t('callsPage.noTicket'),
    ].filter((fact): fact is string => Boolean(fact))
  }
}

function seconds(from: string | null, until: string | null): number | null {
  return from && until ? (Date.parse(until) - Date.parse(from)) / 1000 : null
}
