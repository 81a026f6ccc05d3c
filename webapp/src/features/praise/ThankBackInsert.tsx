import { Button } from '@mantine/core'
import { IconHeart } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usePraiseOf } from './api/usePraiseOf'
import { thankBackText } from './thankBackText'

/** Puts thanks for the ticket's confirmed kind words into a reply; a person reads it over and sends it. */
export function ThankBackInsert({ ticket, onText }: { ticket: string; onText: (text: string) => void }) {
  const { t } = useTranslation()
  const latest = usePraiseOf(ticket).data?.items.at(-1)
  if (!latest) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconHeart size={15} aria-hidden />}
      onClick={() => onText(thankBackText(latest))}
    >
      {t('praise.thankBack')}
    </Button>
  )
}
