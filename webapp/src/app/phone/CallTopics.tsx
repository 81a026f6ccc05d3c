import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DeskCall } from '@/api/shapes'
import { useMay } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { CallTickets } from './CallTickets'

/** What they probably call about: the ticket the call is on, and those that are open. */
export function CallTopics({ call, onNewTicket }: { call: DeskCall; onNewTicket: () => void }) {
  const { t } = useTranslation()
  const mayWrite = useMay('WRITE_TICKETS')
  const customer = call.customer?.number ?? null
  return (
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
          <Button variant="light" size="sm" onClick={onNewTicket}>
            {t('nav.newTicket')}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}
