import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPhoneOutgoing } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPhone } from '@/lib/formatPhone'
import { newKey } from '@/lib/newKey'
import { useSay } from '@/ui/useSay'
import { usePhone } from '../api/usePhone'
import { type CallOut, usePlaceCall } from '../api/usePlaceCall'
import { usePhoneLine } from '../phone/PhoneLineProvider'
import { whyClosed } from './whyClosed'

interface Props extends Partial<Omit<CallOut, 'to'>> {
  to: string
  /** Shown where the desk has no phone, such as a link to the computer's own. */
  otherwise?: ReactNode
}

/** Calls a number: the agent's own phone rings first, so that nobody who is called ever waits. */
export function CallButton({ to, customer = null, ticket = null, order = null, otherwise = null }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const phone = usePhone().data
  const line = usePhoneLine()
  const place = usePlaceCall()
  const key = useRef(newKey())
  const closed = phone ? whyClosed(phone) : 'none'
  if (closed === 'none') return otherwise

  const shown = formatPhone(to)
  const free = closed === null
  const label = t('dial.call', { number: shown })
  const hint = free ? label : t(`dial.${closed}`)

  function dial() {
    place.mutate(
      { to, customer, ticket, order, key: key.current },
      {
        onSuccess: (call) => {
          void line.wish({ what: 'expect', call: call.id }).catch(() => {})
          key.current = newKey()
          say.done(t('dial.placed', { number: shown }))
        },
        onError: say.failed(t('dial.failed')),
      },
    )
  }

  return (
    <Tooltip label={hint}>
      <ActionIcon
        size={26}
        variant="subtle"
        aria-label={label}
        aria-description={free ? undefined : hint}
        aria-disabled={!free}
        data-disabled={!free || undefined}
        loading={place.isPending}
        onClick={free ? dial : undefined}
      >
        <IconPhoneOutgoing size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
