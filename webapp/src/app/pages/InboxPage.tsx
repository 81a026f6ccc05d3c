import { useEffect } from 'react'
import { useParams } from 'react-router'
import { TicketList } from '@/features/tickets/TicketList'
import { viewOf } from '@/features/tickets/views'
import { fetchAhead } from '@/lib/fetchAhead'

const PAGES_OF_THE_DAY = [
  () => import('./SearchPage'),
  () => import('./CustomersPage'),
  () => import('./CustomerPage'),
  () => import('./OrdersPage'),
  () => import('./OrderPage'),
]

export function InboxPage() {
  const view = viewOf(useParams().view)
  // Whoever looks at the inbox opens a ticket next, and the other pages should open even while the server is away.
  useEffect(() => {
    fetchAhead([() => import('./TicketPage')])
    const later = setTimeout(() => fetchAhead(PAGES_OF_THE_DAY), 2500)
    return () => clearTimeout(later)
  }, [])
  return <TicketList key={view} view={view} />
}
