import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconBell, IconBellOff, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Phone } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useSay } from '@/ui/useSay'
import { useChangePhone } from '../api/useChangePhone'
import { usePhone } from '../api/usePhone'
import { CallTimer } from '../bar/CallTimer'
import { useLineState } from '../phone/PhoneLineProvider'
import { askToBeHeardOutside } from '../phone/ringOutside'
import { turnRing, useRingOn } from '../phone/ringTone'
import { PhoneSettings } from './PhoneSettings'
import { StateDot } from './StateDot'
import classes from './state.module.css'
import { useStateWords } from './useStateWords'

export const REASONS = ['break', 'lunch', 'training', 'meeting', 'other-work'] as const

/** Whether this agent's phone may ring, and where; it stays as it is over reloads and pages. */
export function PhoneControl() {
  const { t } = useTranslation()
  const say = useSay()
  const phone = usePhone().data
  const change = useChangePhone()
  const words = useStateWords()
  const ringOn = useRingOn()
  const [settings, dialog] = useDisclosure(false)
  if (!phone || phone.provider === 'off') return null

  function become(state: 'available' | 'away' | 'offline', reason = '') {
    if (state === 'available' && phone?.device === 'browser') askToBeHeardOutside()
    change.mutate({ what: 'state', state, reason }, { onError: say.failed(t('phone.changeFailed')) })
  }

  return (
    <>
      <Menu position="top-start" width={230} shadow="md">
        <Menu.Target>
          <UnstyledButton className={classes.control} aria-busy={change.isPending}>
            <StateDot state={phone.state} />
            <span className={classes.words}>
              <VisuallyHidden>{t('phone.label')}: </VisuallyHidden>
              {words(phone.state, phone.reason)}
              <small>
                <Where phone={phone} />
              </small>
            </span>
            <IconChevronUp size={15} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('phone.label')}</Menu.Label>
          <Menu.Item leftSection={<StateDot state="available" />} onClick={() => become('available')}>
            {t('phone.state.available')}
          </Menu.Item>
          {REASONS.map((reason) => (
            <Menu.Item key={reason} leftSection={<StateDot state="away" />} onClick={() => become('away', reason)}>
              {words('away', reason)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<StateDot state="offline" />} onClick={() => become('offline')}>
            {t('phone.state.offline')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={ringOn ? <IconBell size={16} aria-hidden /> : <IconBellOff size={16} aria-hidden />}
            onClick={() => turnRing(!ringOn)}
            closeMenuOnClick={false}
          >
            {t(ringOn ? 'phone.ringOn' : 'phone.ringOff')}
          </Menu.Item>
          <Menu.Item leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />} onClick={dialog.open}>
            {t('phone.settings')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {settings ? <PhoneSettings phone={phone} onClose={dialog.close} /> : null}
    </>
  )
}

/** The second line: how long still, or where it rings, or why it would not. */
function Where({ phone }: { phone: Phone }) {
  const { t } = useTranslation()
  const { link, elsewhere } = useLineState()
  if (phone.wrapUp) {
    return (
      <>
        {t('wrapUp.left')} <CallTimer until={phone.wrapUp.until} />
      </>
    )
  }
  if (phone.state === 'offline') return t('phone.rings.nowhere')
  if (phone.device === 'phone') return t('phone.rings.phone', { number: formatPhone(phone.number) })
  if (link === 'ready') return t(elsewhere ? 'phone.rings.otherTab' : 'phone.rings.here')
  if (link === 'connecting') return t(elsewhere ? 'phone.rings.otherTabSoon' : 'phone.rings.soon')
  return t(elsewhere ? 'phone.rings.otherTabNot' : 'phone.rings.not')
}
