import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarPlus, IconCheck, IconDots, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useSay } from '@/ui/useSay'
import { useCallNumber } from './api/useCallNumber'
import { HandledDialog } from './HandledDialog'
import { PlanDialog } from './PlanDialog'

export function MissedDeeds({ missed }: { missed: MissedCall }) {
  const { t } = useTranslation()
  const say = useSay()
  const call = useCallNumber()
  const [planning, plan] = useDisclosure(false)
  const [handling, handle] = useDisclosure(false)
  const { number } = missed
  const customer = missed.customer?.number ?? null
  const ticket = missed.ticket ?? null
  const who = missed.customer?.name || (number ? formatPhone(number) : t('callbacks.hidden'))
  return (
    <Group gap="xs" wrap="nowrap">
      {number ? (
        <Button
          size="xs"
          leftSection={<IconPhoneOutgoing size={15} aria-hidden />}
          loading={call.isPending}
          aria-label={t('callbacks.callWho', { who })}
          onClick={() =>
            call.mutate(
              { to: number, customer, ticket },
              { onSuccess: () => say.done(t('callbacks.ringing')), onError: say.failed(t('callbacks.notCalled')) },
            )
          }
        >
          {t('missed.callBack')}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('callbacks.more', { who })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {number ? (
            <Menu.Item leftSection={<IconCalendarPlus size={15} aria-hidden />} onClick={plan.open}>
              {t('callbacks.plan')}
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconCheck size={15} aria-hidden />} onClick={handle.open}>
            {t('missed.handle')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {planning ? <PlanDialog number={number} customer={customer} ticket={ticket} onClose={plan.close} /> : null}
      {handling ? <HandledDialog missed={missed} who={who} onClose={handle.close} /> : null}
    </Group>
  )
}
