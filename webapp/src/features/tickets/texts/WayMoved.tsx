import { Alert, Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatPhone } from '@/lib/formatPhone'
import type { Moved } from './useReplyWay'

/** Says that the customer's latest way is another one than that of the answer in the box; only the writer changes it. */
export function WayMoved({ moved, onFollow }: { moved: Moved; onFollow: () => void }) {
  const { t } = useTranslation()
  const number = formatPhone(moved.number)
  const byMail = moved.way === 'mail'
  return (
    <Alert color="yellow" role="status" py="xs" icon={<IconArrowsExchange size={18} aria-hidden />}>
      {byMail ? t('texts.movedToMail') : t('texts.movedToText', { number })}{' '}
      <Button size="compact-xs" variant="default" onClick={onFollow}>
        {byMail ? t('texts.switchToMail') : t('texts.switchToText', { number })}
      </Button>
    </Alert>
  )
}
