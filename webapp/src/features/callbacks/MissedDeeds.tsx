import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconCalendarPlus, IconCheck, IconDots, IconPhoneOutgoing } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { useSay } from '@/ui/useSay'
import { useCallNumber } from './api/useCallNumber'
import type { MissedDeed } from './MissedDialog'
import { useWhoCalled } from './useWhoCalled'

export function MissedDeeds({ missed, onDeed }: { missed: MissedCall; onDeed: (deed: MissedDeed) => void }) {
  const { t } = useTranslation()
  const say = useSay()
  const call = useCallNumber()
  const { number } = missed
  const customer = missed.customer?.number ?? null
  const ticket = missed.ticket ?? null
  const who = useWhoCalled()(missed)
  return (
    <Group gap="xs" wrap="nowrap">
      {number ? (
        <Button
          size="xs"
          leftSection={<IconPhoneOutgoing size={15} aria-hidden />}
          loading={call.isPending}
          {...call.rule}
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
            <Menu.Item
              leftSection={<IconCalendarPlus size={15} aria-hidden />}
              onClick={() => onDeed({ missed, what: 'plan' })}
            >
              {t('callbacks.plan')}
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconCheck size={15} aria-hidden />}
            onClick={() => onDeed({ missed, what: 'handle' })}
          >
            {t('missed.handle')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
