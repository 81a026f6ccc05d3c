import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/shapes'
import { SendAgain } from './SendAgain'
import { TextState } from './texts/TextState'
import classes from './timeline.module.css'

export function DeliveryState({ ticket, entry }: { ticket: string; entry: Entry }) {
  const { t } = useTranslation()
  const { delivery } = entry
  if (!delivery) return null
  if (entry.channel === 'sms') {
    return <TextState ticket={ticket} entry={entry.id} delivery={delivery} sms={entry.sms} />
  }
  if (delivery.state === 'sent') {
    return (
      <span className={classes.delivery} data-state="sent">
        <IconCheck size={14} aria-hidden /> {t('delivery.sent')}
      </span>
    )
  }
  if (delivery.state === 'waiting') {
    return (
      <span className={classes.delivery} data-state="waiting">
        <IconClock size={14} aria-hidden />
        {delivery.attempts > 0 ? t('delivery.waitingAgain', { attempts: delivery.attempts }) : t('delivery.waiting')}
      </span>
    )
  }
  return (
    <div className={classes.failed} role="note">
      <IconAlertTriangle size={18} aria-hidden />
      <div>
        <strong>{t('delivery.failed')}</strong>
        {delivery.error ? <div>{t('delivery.failedWhy', { error: delivery.error })}</div> : null}
        <div>{t('delivery.failedSafe')}</div>
        <SendAgain ticket={ticket} reply={entry.id} />
      </div>
    </div>
  )
}
