import { Button } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { useSendAgain } from './api/useSendAgain'

/** For a reply that the mail server refused: a person may know that it would take it now. */
export function SendAgain({ ticket, reply }: { ticket: string; reply: number }) {
  const { t } = useTranslation()
  const say = useSay()
  const sending = useSendAgain(ticket, reply)
  return (
    <Button
      size="compact-xs"
      variant="default"
      mt={4}
      leftSection={<IconSend size={14} aria-hidden />}
      loading={sending.isPending}
      onClick={() => sending.mutate(undefined, { onError: say.failed(t('delivery.againFailed')) })}
    >
      {t('delivery.sendAgain')}
    </Button>
  )
}
