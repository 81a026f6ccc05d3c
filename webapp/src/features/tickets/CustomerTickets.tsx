import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { EndOfList } from '@/ui/EndOfList'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useRowKeys } from '@/ui/useRowKeys'
import { useCustomerTickets } from './api/useCustomerTickets'
import classes from './earlier.module.css'
import { TicketLine } from './TicketLine'

export function CustomerTickets({ customer }: { customer: string }) {
  const { t } = useTranslation()
  const tickets = useCustomerTickets(customer)
  const rows = useRowKeys()
  const items = tickets.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Card title={t('customer.tickets')}>
      <Loaded query={tickets} failed={t('customer.ticketsFailed')} skeleton={<ListSkeleton rows={3} height={34} />}>
        {() =>
          items.length === 0 ? (
            <Text c="dimmed">{t('customer.noTickets')}</Text>
          ) : (
            <>
              <ul className={classes.list} ref={rows}>
                {items.map((ticket) => (
                  <TicketLine key={ticket.number} ticket={ticket} />
                ))}
              </ul>
              <EndOfList query={tickets} failed={t('customer.ticketsFailed')} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}
