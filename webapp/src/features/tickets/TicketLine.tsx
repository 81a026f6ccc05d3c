import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ticket } from '@/api/shapes'
import { StatusIcon } from '@/ui/Marks'
import { Time } from '@/ui/Time'

/** A ticket in two short lines, where the customer is already known. */
export function TicketLine({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  return (
    <li>
      <StatusIcon status={ticket.status} />
      <div>
        <Link to={`/tickets/${ticket.number}`} data-row>
          {ticket.subject || t('ticket.noSubject')}
        </Link>
        <small>
          {ticket.number} · {t(`ticket.status.${ticket.status}`)} ·{' '}
          <Time at={ticket.lastMessageAt ?? ticket.updatedAt} />
        </small>
      </div>
    </li>
  )
}
