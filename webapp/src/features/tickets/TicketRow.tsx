import { IconAlertCircle, IconShieldQuestion } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ticket } from '@/api/shapes'
import { inLanguage } from '@/lib/inLanguage'
import { ChannelIcon, PriorityMark, StatusMark } from '@/ui/Marks'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Time } from '@/ui/Time'
import classes from './list.module.css'
import { customerName } from './names'

export const TicketRow = memo(function TicketRow({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LongList
    <div role="listitem" className={classes.row}>
      <ChannelIcon channel={ticket.channel} />
      <div className={classes.what}>
        <div className={classes.who}>
          <strong>{customerName(ticket) ?? t('ticket.unknownCustomer')}</strong>
          {ticket.unverified ? (
            <span
              role="img"
              aria-label={t('ticket.unverified')}
              title={t('ticket.unverified')}
              className={classes.unverified}
            >
              <IconShieldQuestion size={16} aria-hidden />
            </span>
          ) : null}
          {ticket.incident ? <OfIncident title={inLanguage(ticket.incident.title, i18n.language)} /> : null}
          <span className={classes.number}>{ticket.number}</span>
        </div>
        <Link to={`/tickets/${ticket.number}`} className={classes.link} data-row>
          {ticket.subject || t('ticket.noSubject')}
        </Link>
        {ticket.snippet ? <span className={classes.snippet}>{ticket.snippet}</span> : null}
      </div>
      <div className={classes.tags}>
        {ticket.priority === 'normal' ? null : <PriorityMark priority={ticket.priority} />}
        {ticket.tags.slice(0, 3).map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
        <StatusMark status={ticket.status} />
      </div>
      <div className={classes.assignee}>
        {ticket.assignee ? (
          <span
            role="img"
            aria-label={`${t('ticket.assignee')}: ${ticket.assignee.name}`}
            title={`${t('ticket.assignee')}: ${ticket.assignee.name}`}
          >
            <PersonAvatar name={ticket.assignee.name} />
          </span>
        ) : null}
      </div>
      <div className={classes.time}>
        <Time at={ticket.lastMessageAt ?? ticket.updatedAt} />
      </div>
    </div>
  )
})

function OfIncident({ title }: { title: string }) {
  const { t } = useTranslation()
  const words = t('inbox.ofIncident', { title })
  return (
    <span role="img" aria-label={words} title={words} className={classes.incident}>
      <IconAlertCircle size={16} aria-hidden />
    </span>
  )
}
