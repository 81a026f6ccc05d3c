import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { DeskCall } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { WhoIsIt } from '@/features/calls/panel/WhoIsIt'
import { CustomerOrders } from '@/features/orders/CustomerOrders'
import { CustomerCard } from '@/features/people/CustomerCard'
import { Card } from '@/ui/Card'
import { CallTickets } from './CallTickets'

const NewTicketDialog = lazy(async () => ({
  default: (await import('@/features/tickets/NewTicketDialog')).NewTicketDialog,
}))

interface Props {
  call: DeskCall
  /** Whether what was said about the caller is on its way. */
  busy: boolean
  onSay: (customer: string) => void
  onUnsay: () => void
  notes: ReactNode
}

/** Who calls, what about, and where to go on; nothing opens by itself. */
export function ScreenPop({ call, busy, onSay, onUnsay, notes }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayWrite = useMay('WRITE_TICKETS')
  const [creating, dialog] = useDisclosure(false)
  const customer = call.customer?.number ?? null
  return (
    <>
      <Card title={t('screenPop.tickets')}>
        <Stack gap="sm">
          {call.ticket ? (
            <Text size="sm">
              {t('screenPop.callIsOn')}{' '}
              <Anchor component={Link} to={`/tickets/${call.ticket}`} underline="always">
                {call.ticket}
              </Anchor>
            </Text>
          ) : null}
          {customer ? <CallTickets customer={customer} except={call.ticket} /> : null}
          {mayWrite && !call.ticket ? (
            <Button variant="light" size="sm" onClick={dialog.open}>
              {t('nav.newTicket')}
            </Button>
          ) : null}
        </Stack>
      </Card>
      {notes ? <Card title={t('wrapUp.notes')}>{notes}</Card> : null}
      <WhoIsIt call={call} busy={busy} onSay={onSay} onUnsay={onUnsay} />
      {customer ? (
        <>
          <CustomerCard number={customer} />
          <CustomerOrders customer={customer} mentioned={call.order ? [call.order] : []} />
        </>
      ) : call.candidates.length === 0 ? (
        <Card title={t('customer.label')}>
          <Text size="sm">{t(call.caller ? 'screenPop.unknown' : 'screenPop.withheld')}</Text>
          {call.order ? (
            <Text size="sm" mt={8}>
              {t('screenPop.named')}{' '}
              <Anchor component={Link} to={`/orders/${encodeURIComponent(call.order)}`}>
                {call.order}
              </Anchor>
            </Text>
          ) : null}
        </Card>
      ) : null}
      <Suspense>
        {creating ? (
          <NewTicketDialog
            phone={call.caller}
            onClose={dialog.close}
            onCreated={(ticket) => {
              dialog.close()
              void navigate(`/tickets/${ticket.number}`)
            }}
          />
        ) : null}
      </Suspense>
    </>
  )
}
