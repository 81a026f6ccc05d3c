import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCustomerTickets } from '@/features/tickets/api/useCustomerTickets'
import { TicketLines } from '@/features/tickets/TicketLines'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { recentTickets } from './recentTickets'

/** The caller's open tickets of the last 30 days. */
export function CallTickets({ customer, except }: { customer: string; except: string | null }) {
  const { t } = useTranslation()
  const tickets = useCustomerTickets(customer)
  return (
    <Loaded query={tickets} failed={t('customer.ticketsFailed')} skeleton={<ListSkeleton rows={2} height={34} />}>
      {({ pages }) => {
        const recent = recentTickets(pages[0]?.items ?? [], Date.now()).filter(({ number }) => number !== except)
        if (recent.length === 0) {
          return (
            <Text size="sm" c="dimmed">
              {t('screenPop.noOpenTicket')}
            </Text>
          )
        }
        return <TicketLines tickets={recent} />
      }}
    </Loaded>
  )
}
