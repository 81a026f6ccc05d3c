import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Hit } from '@/api/shapes'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { StatusIcon } from '@/ui/Marks'
import { Time } from '@/ui/Time'
import { useOrderTickets } from './api/useOrderTickets'
import classes from './earlier.module.css'

/** The tickets that speak of an order, then what else its customer came for. */
export function OrderTickets({ order }: { order: string }) {
  const { t } = useTranslation()
  const tickets = useOrderTickets(order)
  return (
    <Card title={t('orderPage.tickets')}>
      <Loaded query={tickets} failed={t('orderPage.ticketsFailed')} skeleton={<ListSkeleton rows={2} height={34} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('orderPage.noTickets')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {items.map((ticket) => (
                <li key={ticket.number}>
                  <StatusIcon status={statusOf(ticket)} />
                  <div>
                    <Link to={`/tickets/${ticket.number}`} data-row>
                      {ticket.title || t('ticket.noSubject')}
                    </Link>
                    <small>
                      {ticket.number} · {t(`ticket.status.${statusOf(ticket)}`)} · <Time at={ticket.at} />
                    </small>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}

function statusOf({ status }: Hit) {
  return status === 'pending' || status === 'solved' ? status : 'open'
}
