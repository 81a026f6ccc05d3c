import { Alert } from '@mantine/core'
import { IconClockPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CallCounts } from '@/api/shapes'
import { formatTime } from '@/lib/formatDate'

/** Why nobody is called back for now, and when that goes on. */
export function DialRest({ rest }: { rest: NonNullable<CallCounts['rest']> }) {
  const { t, i18n } = useTranslation()
  return (
    <Alert
      color="yellow"
      icon={<IconClockPause size={18} aria-hidden />}
      title={t('callbacks.rest.title', { time: formatTime(rest.until, i18n.language) })}
      mb="md"
    >
      {t(`callbacks.rest.${rest.reason}`)} {t('callbacks.rest.kept')}
    </Alert>
  )
}
