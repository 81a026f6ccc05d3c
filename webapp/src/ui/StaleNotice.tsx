import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import classes from './states.module.css'

interface Props {
  since: number
  onRetry: () => unknown
  busy?: boolean
}

export function StaleNotice({ since, onRetry, busy }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <div className={classes.stale} role="status">
      <IconHistory size={16} aria-hidden />
      <span>{t('state.stale', { time: formatTime(since, i18n.language) })}</span>
      <Button size="compact-sm" variant="subtle" color="yellow" loading={busy} onClick={() => onRetry()}>
        {t('action.retry')}
      </Button>
    </div>
  )
}
