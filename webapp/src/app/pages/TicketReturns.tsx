import type { Ticket } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { useCustomerOrders } from '@/features/orders/api/useCustomerOrders'
import { mentionedFirst } from '@/features/orders/mentionedFirst'
import { FileReturn } from '@/features/returns/cards/FileReturn'
import { ReturnsCard } from '@/features/returns/cards/ReturnsCard'

/** The customer's returns beside a ticket, and the way to file one of what they bought. */
export function TicketReturns({ ticket, customer }: { ticket: Ticket; customer: string }) {
  const mayFile = useMay('WRITE_RETURNS')
  const orders = useCustomerOrders(customer).data?.items ?? []
  const bought = mentionedFirst(orders, ticket.orders)
  return (
    <ReturnsCard
      whose={{ customer }}
      action={mayFile && bought.length > 0 ? <FileReturn orders={bought} ticket={ticket.number} /> : null}
      quiet
    />
  )
}
