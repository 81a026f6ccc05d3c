import { useEffect } from 'react'
import { useParams } from 'react-router'
import { TicketList } from '@/features/tickets/TicketList'
import { viewOf } from '@/features/tickets/views'

export function InboxPage() {
  const view = viewOf(useParams().view)
  // Whoever looks at the inbox opens a ticket next: its code should be there before the click.
  useEffect(() => void import('./TicketPage'), [])
  return <TicketList key={view} view={view} />
}
