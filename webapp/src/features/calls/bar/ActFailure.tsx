import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import type { DeskPhone } from '../useDeskPhone'
import classes from './bar.module.css'

/** A wish that failed, in words; the call itself goes on. */
export function ActFailure({ desk }: { desk: DeskPhone }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  if (!desk.failure) return null
  return (
    <div className={classes.notice} data-tone="bad" role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        <strong>{t('callBar.failed')}</strong> {reason(desk.failure.error)}
      </span>
      <Button size="compact-sm" variant="default" onClick={desk.failure.retry}>
        {t('action.retry')}
      </Button>
      <CloseButton size="sm" aria-label={t('action.close')} onClick={desk.forget} />
    </div>
  )
}
