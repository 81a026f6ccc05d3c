import { useTranslation } from 'react-i18next'
import { useCustomerOrders } from '@/features/orders/api/useCustomerOrders'
import { useCustomerTickets } from '@/features/tickets/api/useCustomerTickets'
import { recentTickets } from './recentTickets'

/** In the bar, while it rings: what they probably call about. */
export function CallerGlance({ customer }: { customer: string }) {
  const { t } = useTranslation()
  const tickets = useCustomerTickets(customer).data?.pages[0]?.items ?? []
  const order = useCustomerOrders(customer).data?.items[0]
  const [first, ...others] = recentTickets(tickets, Date.now())
  return (
    <>
      {first ? (
        <span>
          {t('screenPop.openTicket', { number: first.number, subject: first.subject || t('ticket.noSubject') })}
          {others.length > 0 ? ` ${t('screenPop.andMore', { count: others.length })}` : null}
        </span>
      ) : null}
      {order ? (
        <span>
          {t('screenPop.lastOrder', {
            number: order.number,
            state: t(`orderPage.state.${order.standing.state}`),
          })}
        </span>
      ) : null}
    </>
  )
}
