import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { FileCallDialog } from './FileCallDialog'

interface Props {
  ticket: string
  sid: string
}

/** A call comes onto the customer's latest open ticket, which may be about something else. */
export function FileCall({ ticket, sid }: Props) {
  const { t } = useTranslation()
  const mayWrite = useMay('WRITE_TICKETS')
  const [asking, setAsking] = useState(false)
  if (!mayWrite) return null
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconArrowsExchange size={14} stroke={1.7} />}
        onClick={() => setAsking(true)}
      >
        {t('call.file')}
      </Button>
      {asking ? <FileCallDialog ticket={ticket} sid={sid} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
