import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useCustomerTickets } from './api/useCustomerTickets'
import { TicketLines } from './TicketLines'

/** What this customer came for before; the ticket that is open is left out. */
export function EarlierTickets({ customer, except }: { customer: string; except: string }) {
  const { t } = useTranslation()
  const tickets = useCustomerTickets(customer)
  return (
    <Card title={t('customer.earlier')}>
      <Loaded query={tickets} failed={t('customer.ticketsFailed')} skeleton={<ListSkeleton rows={2} height={34} />}>
        {({ pages }) => {
          const others = (pages[0]?.items ?? []).filter(({ number }) => number !== except)
          if (others.length === 0) return <Text c="dimmed">{t('customer.noEarlier')}</Text>
          return <TicketLines tickets={others.slice(0, 8)} />
        }}
      </Loaded>
    </Card>
  )
}
