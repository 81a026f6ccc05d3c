import { Button, Kbd, Text } from '@mantine/core'
import { IconPhoneIncoming, IconPhoneOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskCall } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { waitsSince } from '../scene'
import { teamName } from '../teamName'
import type { DeskPhone } from '../useDeskPhone'
import { BarButton } from './BarButton'
import classes from './bar.module.css'
import { CallTimer } from './CallTimer'
import { WhoCalls } from './WhoCalls'

const CHORD = 'Ctrl+Shift+A'

interface Props {
  desk: DeskPhone
  call: DeskCall
  /** What the desk knows of the caller, in a line. */
  about?: ReactNode
  more?: ReactNode
}

export function RingingBar({ desk, call, about, more }: Props) {
  return (
    <div className={classes.row}>
      <span className={classes.bell} aria-hidden>
        <IconPhoneIncoming size={20} />
      </span>
      <div className={classes.who}>
        <WhoCalls call={call} />
        <div className={classes.facts}>
          <RingFacts desk={desk} call={call} />
          {about}
        </div>
      </div>
      <div className={classes.buttons}>
        <RingButtons desk={desk} />
        {more}
      </div>
    </div>
  )
}

function RingFacts({ desk, call }: { desk: DeskPhone; call: DeskCall }) {
  const { t, i18n } = useTranslation()
  const asking = desk.leg?.purpose === 'consult' || desk.leg?.purpose === 'transfer' ? call.agent : null
  return (
    <>
      {asking ? (
        <span>{t(`callBar.${desk.leg?.purpose === 'consult' ? 'asksYou' : 'sendsYou'}`, { name: asking.name })}</span>
      ) : null}
      <span>{t(`customer.languageName.${call.language as 'en'}`)}</span>
      {call.team ? <span>{teamName(call.team, i18n.language)}</span> : null}
      {call.topic ? <span>{call.topic}</span> : null}
      {call.direction === 'out' ? <span>{t('callBar.youCall')}</span> : null}
      {call.direction === 'in' && !asking ? (
        <span>
          {t('callBar.waits')} <CallTimer since={waitsSince(call)} />
        </span>
      ) : null}
    </>
  )
}

/** Answer and decline; who is rung on a phone of their own answers there. */
export function RingButtons({ desk }: { desk: DeskPhone }) {
  const { t } = useTranslation()
  if (!desk.inBrowser) {
    return <Text size="sm">{t('callBar.answerThere', { number: formatPhone(desk.phone.number) })}</Text>
  }
  if (desk.answering) {
    return (
      <Text size="sm" role="status">
        {t('callBar.connecting')}
      </Text>
    )
  }
  return (
    <>
      <Button
        color="green"
        size="sm"
        leftSection={<IconPhoneIncoming size={18} aria-hidden />}
        disabled={!desk.canAnswer}
        aria-keyshortcuts="Control+Shift+A"
        onClick={desk.answer}
      >
        {t('callBar.answer')}
      </Button>
      <Kbd className={classes.kbd} aria-hidden>
        {CHORD}
      </Kbd>
      <BarButton icon={IconPhoneOff} label={t('callBar.decline')} onClick={desk.reject} />
    </>
  )
}
