import { Alert, Button, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useCustomerTickets } from './api/useCustomerTickets'
import { useFileCall } from './api/useFileCall'
import { useTicket } from './api/useTicket'

interface Props {
  ticket: string
  sid: string
  onClose: () => void
}

export function FileCallDialog({ ticket, sid, onClose }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const navigate = useNavigate()
  const customer = useTicket(ticket).data?.customer?.number
  const file = useFileCall(ticket, sid)

  function choose(number: string | null) {
    file.mutate(number, {
      onSuccess: (now) => {
        onClose()
        void navigate(`/tickets/${now.number}`)
      },
    })
  }

  return (
    <Modal opened onClose={onClose} title={t('call.fileTitle')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('call.fileWhy')}
        </Text>
        {file.error ? (
          <Alert color="red" role="alert" title={t('call.fileFailed')}>
            {reason(file.error)}
          </Alert>
        ) : null}
        <Button onClick={() => choose(null)} loading={file.isPending}>
          {t('call.fileAlone')}
        </Button>
        {customer ? <Others customer={customer} but={ticket} busy={file.isPending} onChoose={choose} /> : null}
      </Stack>
    </Modal>
  )
}

interface OthersProps {
  customer: string
  but: string
  busy: boolean
  onChoose: (number: string) => void
}

function Others({ customer, but, busy, onChoose }: OthersProps) {
  const { t } = useTranslation()
  const tickets = useCustomerTickets(customer)
  const others = (tickets.data?.pages.flatMap((page) => page.items) ?? []).filter(({ number }) => number !== but)
  return (
    <Loaded query={tickets} failed={t('customer.ticketsFailed')} skeleton={<ListSkeleton rows={3} height={34} />}>
      {() =>
        others.map(({ number, subject, status }) => (
          <Button key={number} variant="default" justify="flex-start" disabled={busy} onClick={() => onChoose(number)}>
            {number} · {t(`ticket.status.${status}`)} · {subject || t('ticket.noSubject')}
          </Button>
        ))
      }
    </Loaded>
  )
}
