import { useParams } from 'react-router'
import { TicketList } from '@/features/tickets/TicketList'
import { viewOf } from '@/features/tickets/views'

export function InboxPage() {
  const view = viewOf(useParams().view)
  return <TicketList key={view} view={view} />
}
