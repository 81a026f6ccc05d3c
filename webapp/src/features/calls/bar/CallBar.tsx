import { VisuallyHidden } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useChords } from '@/lib/useChords'
import { useLineState } from '../phone/PhoneLineProvider'
import { useRingOutside } from '../phone/ringOutside'
import { useRingTone } from '../phone/ringTone'
import type { DeskPhone } from '../useDeskPhone'
import { ActFailure } from './ActFailure'
import classes from './bar.module.css'
import { RingingBar } from './RingingBar'
import { RingToast } from './RingToast'
import { SupervisingBar } from './SupervisingBar'
import { TalkingBar } from './TalkingBar'
import { Troubles } from './Troubles'
import { useCallNews } from './useCallNews'
import { useStillTyping } from './useRingNews'
import { useCallerName } from './WhoCalls'
import { WrapUpBar } from './WrapUpBar'

interface Props {
  desk: DeskPhone
  /** What the desk knows of the caller, in a line. */
  about?: ReactNode
  /** Opens what belongs to the call. */
  more?: ReactNode
}

/** On every page, as long as there is a call; it never takes the focus. */
export function CallBar({ desk, about, more }: Props) {
  const { t } = useTranslation()
  const { elsewhere } = useLineState()
  const { scene, call, phone } = desk
  const ringing = scene === 'ringing'
  const talking = scene === 'talking'
  const typing = useStillTyping(ringing)
  const name = useCallerName()
  const rings = ringing && desk.inBrowser && !elsewhere && !desk.answering
  useRingTone(rings)
  useRingOutside(rings, call ? t('callBar.calls', { name: name(call) }) : '')
  useCallNews(desk)
  useChords({
    KeyA: ringing && desk.canAnswer ? desk.answer : undefined,
    KeyM: talking ? desk.toggleMute : undefined,
    KeyH: talking ? desk.toggleHold : undefined,
    KeyE: talking ? desk.hangUp : undefined,
  })
  return (
    <>
      <RingAnnouncement desk={desk} />
      <Troubles />
      {scene === 'nothing' ? null : ringing && typing && call ? (
        <RingToast desk={desk} call={call} />
      ) : (
        <section className={classes.bar} data-scene={scene} aria-label={t('callBar.label')}>
          {ringing && call ? <RingingBar desk={desk} call={call} about={about} more={more} /> : null}
          {talking && call ? <TalkingBar desk={desk} call={call} more={more} /> : null}
          {scene === 'supervising' && call ? <SupervisingBar desk={desk} call={call} /> : null}
          {scene === 'wrap-up' && phone.wrapUp ? <WrapUpBar wrapUp={phone.wrapUp} more={more} /> : null}
          {call?.recording === 'paused' && talking ? (
            <div className={classes.notice} data-tone="care">
              {t('callBar.recordPaused')}
            </div>
          ) : null}
          {desk.lost ? (
            <div className={classes.notice} data-tone="care" role="status">
              <IconCloudOff size={16} aria-hidden />
              {t('callBar.lost')}
            </div>
          ) : null}
          <ActFailure desk={desk} />
        </section>
      )}
    </>
  )
}

/** Said once for each call that rings, over everything else that is being read out. */
function RingAnnouncement({ desk: { scene, call } }: { desk: DeskPhone }) {
  const { t } = useTranslation()
  const name = useCallerName()
  return (
    <VisuallyHidden role="alert" aria-live="assertive">
      {scene === 'ringing' && call ? t('callBar.announce', { name: name(call) }) : ''}
    </VisuallyHidden>
  )
}
