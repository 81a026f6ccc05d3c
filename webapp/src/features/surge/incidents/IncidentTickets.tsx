import { Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatCount } from '@/lib/formatNumber'
import { BehindDrawer } from '@/ui/BehindDrawer'
import { Time } from '@/ui/Time'
import type { Incident, IncidentTicket } from '../api/shapes'
import { useIncidentTickets } from '../api/useIncidentTickets'
import classes from '../surge.module.css'
import { becauseOf } from './becauseOf'
import type { Show } from './shows'
import { useTicketLink } from './useTicketLink'

interface Props {
  incident: Incident
  show: Show
  mayUnlink: boolean
  onClose: () => void
}

/** Which tickets a number of the incident counts, and what has become of each. */
export function IncidentTickets({ incident, show, mayUnlink, onClose }: Props) {
  const { t, i18n } = useTranslation()
  const tickets = useIncidentTickets(incident.id, show)
  const { unlink, busy } = useTicketLink()
  return (
    <BehindDrawer
      title={t(`incidents.show.${show}`)}
      query={tickets}
      failed={t('incidents.ticketsFailed')}
      empty={t('incidents.noTickets')}
      said={(items, more) =>
        t(more ? 'incidents.soFar' : 'incidents.all', { formatted: formatCount(items.length, i18n.language) })
      }
      head={
        <>
          <Table.Th>{t('incidents.column.linked')}</Table.Th>
          <Table.Th>{t('incidents.column.ticket')}</Table.Th>
          <Table.Th>{t('incidents.column.words')}</Table.Th>
          <Table.Th>{t('incidents.column.answer')}</Table.Th>
          {mayUnlink ? <Table.Td /> : null}
        </>
      }
      onClose={onClose}
    >
      {(ticket) => (
        <Table.Tr key={ticket.number}>
          <Table.Td>
            <Time at={ticket.linkedAt} />
          </Table.Td>
          <Table.Td>
            <Link to={`/tickets/${ticket.number}`}>{ticket.number}</Link> {ticket.subject}
            <div className={classes.dim}>{t(`ticket.status.${ticket.status}`)}</div>
          </Table.Td>
          <Table.Td>
            <div className={classes.dim}>{[ticket.customer, ticket.from].filter(Boolean).join(' · ')}</div>
            {ticket.said}
          </Table.Td>
          <Table.Td>
            <Fates ticket={ticket} />
          </Table.Td>
          {mayUnlink ? (
            <Table.Td>
              <Button
                size="compact-xs"
                variant="default"
                disabled={busy}
                aria-label={t('incidents.unlinkOf', { ticket: ticket.number })}
                onClick={() => unlink({ incident: incident.id, ticket: ticket.number })}
              >
                {t('incidents.unlink')}
              </Button>
            </Table.Td>
          ) : null}
        </Table.Tr>
      )}
    </BehindDrawer>
  )
}

function Fates({ ticket }: { ticket: IncidentTicket }) {
  const { t } = useTranslation()
  const words = [
    explained(t(`incidents.answer.${ticket.answer}`), becauseOf(ticket.because, t)),
    ticket.letter === 'none'
      ? ''
      : explained(t(`incidents.letter.${ticket.letter}`), becauseOf(ticket.letterBecause, t)),
    ticket.solving === 'none' ? '' : t(`incidents.solving.${ticket.solving}`),
  ].filter(Boolean)
  return words.map((each) => <div key={each}>{each}</div>)
}

function explained(state: string, why: string): string {
  return why ? `${state}: ${why}` : state
}
