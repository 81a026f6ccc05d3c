import { IconPhoneIncoming, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Call, Entry } from '@/api/shapes'
import { formatLength } from '@/lib/formatNumber'
import { formatPhone } from '@/lib/formatPhone'
import { LongText } from '@/ui/LongText'
import { Time } from '@/ui/Time'
import { CallConversation } from './CallConversation'
import { CallRecording } from './CallRecording'
import { CallTranscript } from './CallTranscript'
import { FileCall } from './FileCall'
import { speaker } from './names'
import { TrustWarning } from './TrustWarning'
import classes from './timeline.module.css'

export function CallEntry({ ticket, entry }: { ticket: string; entry: Entry }) {
  const { t, i18n } = useTranslation()
  const call = entry.call
  const ours = entry.direction === 'out'
  const name = speaker(entry) ?? t('ticket.unknownCustomer')
  const CallIcon = ours ? IconPhoneOutgoing : IconPhoneIncoming
  const number = ours ? call?.to : call?.from
  return (
    <li className={classes.entry} data-kind="call" id={`entry-${entry.id}`}>
      <span className={classes.callIcon} aria-hidden>
        <CallIcon size={19} stroke={1.7} />
      </span>
      <article className={classes.card}>
        <header className={classes.head}>
          <strong>{t(ours ? 'timeline.weCalled' : 'timeline.called', { name })}</strong>
          {number ? (
            <span className={classes.mark}>{t(ours ? 'call.to' : 'call.from', { number: formatPhone(number) })}</span>
          ) : null}
          <span className={classes.at}>
            <Time at={call?.startedAt ?? entry.at} />
          </span>
        </header>
        {call ? (
          <p className={classes.callFacts}>
            {[statusText(call), call.seconds ? t('call.length', { length: formatLength(call.seconds) }) : null]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : null}
        <TrustWarning trust={entry.trust} from={call?.from ?? entry.from} />
        {entry.text ? <LongText text={entry.text} language={entry.language} /> : null}
        {call?.conversation ? <CallConversation conversation={call.conversation} /> : null}
        {call?.recordings.map((recording) => (
          <CallRecording key={recording.id} recording={recording} />
        ))}
        {call ? <CallTranscript call={call} language={entry.language} /> : null}
        {call ? <FileCall ticket={ticket} sid={call.sid} /> : null}
      </article>
    </li>
  )

  function statusText({ status }: Call) {
    if (!status) return null
    return i18n.exists(`call.status.${status}`) ? t(`call.status.${status as 'completed'}`) : status
  }
}
