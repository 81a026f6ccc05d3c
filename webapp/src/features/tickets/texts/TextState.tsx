import { IconAlertTriangle, IconCheck, IconChecks, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Sending, Sms } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { SendAgain } from '../SendAgain'
import styles from '../timeline.module.css'
import classes from './texts.module.css'

interface Props {
  ticket: string
  entry: number
  delivery: Sending
  sms: Sms | null
}

const ICONS = {
  waiting: IconClock,
  queued: IconClock,
  sent: IconCheck,
  delivered: IconChecks,
}

/** How far a text of ours got, as the phone network tells. */
export function TextState({ ticket, entry, delivery, sms }: Props) {
  const { t, i18n } = useTranslation()
  const { state, attempts } = delivery
  if (state === 'failed' || state === 'undelivered') {
    const fault = sms?.fault ?? 'other'
    return (
      <div className={styles.failed} role="note">
        <IconAlertTriangle size={18} aria-hidden />
        <div>
          <strong>{t(`texts.state.${state}`)}</strong>
          <div>{t(`texts.fault.${fault}`)}</div>
          <div>
            {t('texts.kept')} {sms?.code ? t('texts.code', { code: sms.code }) : null}
          </div>
          {fault === 'opted-out' ? null : <SendAgain ticket={ticket} reply={entry} />}
        </div>
      </div>
    )
  }
  if (state === 'unknown') {
    return (
      <div className={classes.doubt} role="note">
        <IconHelpCircle size={16} aria-hidden />
        <span>
          <strong>{t('texts.state.unknown')}</strong> {t('texts.unknownWhy')}
        </span>
      </div>
    )
  }
  const Icon = ICONS[state]
  const words =
    state === 'waiting' && attempts > 0 ? t('texts.state.waitingAgain', { attempts }) : t(`texts.state.${state}`)
  const parts = sms && sms.segments > 1 ? sms.segments : null
  return (
    <span className={styles.delivery} data-state={state}>
      <Icon size={14} aria-hidden /> {words}
      {parts ? ` · ${t('texts.part', { count: parts, formatted: formatCount(parts, i18n.language) })}` : null}
    </span>
  )
}
