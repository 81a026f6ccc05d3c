import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useTicket } from '@/features/tickets/api/useTicket'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { TicketDesk } from './TicketDesk'

export function TicketPage() {
  const { t } = useTranslation()
  const number = useParams().number ?? ''
  const ticket = useTicket(number)
  return (
    <Loaded page query={ticket} failed={t('ticket.failed')} skeleton={<ListSkeleton rows={5} height={96} gap={16} />}>
      {(data) => <TicketDesk key={number} ticket={data} />}
    </Loaded>
  )
}
