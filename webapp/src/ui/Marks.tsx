import {
  IconApi,
  IconArrowDown,
  IconArrowUp,
  IconChevronsUp,
  IconCircleCheck,
  IconCircleDot,
  IconClockPause,
  IconMail,
  IconMessage2,
  IconMinus,
  IconPhone,
  IconWorldWww,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './marks.module.css'

type Icon = typeof IconMail
type StatusWord = 'open' | 'pending' | 'solved'
type PriorityWord = 'low' | 'normal' | 'high' | 'urgent'
type ChannelWord = 'mail' | 'voice' | 'sms' | 'portal' | 'api'

const STATUS: Record<StatusWord, Icon> = { open: IconCircleDot, pending: IconClockPause, solved: IconCircleCheck }
const PRIORITY: Record<PriorityWord, Icon> = {
  low: IconArrowDown,
  normal: IconMinus,
  high: IconArrowUp,
  urgent: IconChevronsUp,
}
const CHANNEL: Record<ChannelWord, Icon> = {
  mail: IconMail,
  voice: IconPhone,
  sms: IconMessage2,
  portal: IconWorldWww,
  api: IconApi,
}

export function StatusMark({ status }: { status: StatusWord }) {
  const { t } = useTranslation()
  return (
    <span className={classes.status} data-status={status}>
      <StatusIcon status={status} />
      {t(`ticket.status.${status}`)}
    </span>
  )
}

export function StatusIcon({ status, size = 16 }: { status: StatusWord; size?: number }) {
  const Mark = STATUS[status]
  return <Mark size={size} aria-hidden className={classes.statusIcon} data-status={status} />
}

export function PriorityIcon({ priority, size = 16 }: { priority: PriorityWord; size?: number }) {
  const Mark = PRIORITY[priority]
  return <Mark size={size} aria-hidden className={classes.priority} data-priority={priority} />
}

export function PriorityMark({ priority }: { priority: PriorityWord }) {
  const { t } = useTranslation()
  return (
    <span className={classes.priorityMark} data-priority={priority}>
      <PriorityIcon priority={priority} size={14} />
      {t(`ticket.priority.${priority}`)}
    </span>
  )
}

/** A channel that has no mark of its own, say of another desk, is named by its word. */
export function ChannelIcon({ channel, size = 18 }: { channel: string; size?: number }) {
  const { t, i18n } = useTranslation()
  const Mark = CHANNEL[channel as ChannelWord] ?? IconMessage2
  const name = i18n.exists(`ticket.channel.${channel}`) ? t(`ticket.channel.${channel as ChannelWord}`) : channel
  return (
    <span className={classes.channel} data-channel={channel} role="img" aria-label={name} title={name}>
      <Mark size={size} stroke={1.7} aria-hidden />
    </span>
  )
}
