import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPhone,
  IconPhoneOff,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { Tone } from '@/ui/Tone'
import { consultedLeg, isGuest } from '../scene'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'
import classes from './bar.module.css'
import { CallTimer } from './CallTimer'
import { ConsultRow } from './ConsultRow'
import { KeypadMenu } from './KeypadMenu'
import { MachineRow } from './MachineRow'
import { Parties } from './Parties'
import { PartyMenu } from './PartyMenu'
import { RecordingButton } from './RecordingButton'
import { TransferMenu } from './TransferMenu'
import { WhoCalls } from './WhoCalls'

/** A call that is being talked on: who, how long, and what can be done. */
export function TalkingBar({ desk, call, more }: { desk: DeskPhone; call: DeskCall; more?: ReactNode }) {
  const { t } = useTranslation()
  const consulted = consultedLeg(desk.phone, call)
  const guest = desk.leg !== null && isGuest(desk.leg, call)
  return (
    <>
      <div className={classes.row}>
        <span className={classes.bell} data-calm aria-hidden>
          <IconPhone size={20} />
        </span>
        <div className={classes.who}>
          <WhoCalls call={call} />
          <div className={classes.facts}>
            {call.stage === 'placed' ? <span>{t('callBar.placing')}</span> : <CallTimer since={call.answeredAt} />}
            {call.held ? <Tone color="yellow">{t('callBar.onHold')}</Tone> : null}
            {desk.muted ? <Tone color="red">{t('callBar.muted')}</Tone> : null}
            {guest && call.agent ? <span>{t('callBar.asksYou', { name: call.agent.name })}</span> : null}
          </div>
        </div>
        <div className={classes.buttons}>
          <BarButton
            icon={desk.muted ? IconMicrophoneOff : IconMicrophone}
            label={t(desk.muted ? 'callBar.unmute' : 'callBar.mute')}
            letter="M"
            variant={desk.muted ? 'filled' : 'default'}
            onClick={desk.toggleMute}
          />
          {guest ? null : (
            <>
              <BarButton
                icon={call.held ? IconPlayerPlay : IconPlayerPause}
                label={t(call.held ? 'callBar.unhold' : 'callBar.hold')}
                letter="H"
                variant={call.held ? 'filled' : 'default'}
                loading={desk.busy('hold')}
                onClick={desk.toggleHold}
              />
              <KeypadMenu onPress={desk.press} />
              {consulted ? null : <TransferMenu desk={desk} call={call} />}
              <PartyMenu desk={desk} call={call} />
              <RecordingButton desk={desk} call={call} />
            </>
          )}
          {more}
          <BarButton
            icon={IconPhoneOff}
            label={t(guest ? 'callBar.leave' : 'callBar.end')}
            letter="E"
            color="red"
            variant="filled"
            loading={desk.busy('end')}
            onClick={desk.hangUp}
          />
        </div>
      </div>
      {consulted ? <ConsultRow desk={desk} call={call} leg={consulted} /> : null}
      <MachineRow desk={desk} call={call} />
      <Parties desk={desk} call={call} />
    </>
  )
}
