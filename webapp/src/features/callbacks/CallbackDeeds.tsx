import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarTime, IconCheck, IconDots, IconPhoneOutgoing, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useCallBack } from './api/useCallBack'
import { useEndCallback } from './api/useEndCallback'
import { MoveDialog } from './MoveDialog'

export function CallbackDeeds({ callback }: { callback: Callback }) {
  const { t } = useTranslation()
  const say = useSay()
  const ask = useAsk()
  const call = useCallBack()
  const end = useEndCallback()
  const [moving, move] = useDisclosure(false)
  const who = callback.customer?.name || formatPhone(callback.number)

  function finish(as: 'cancellation' | 'completion') {
    end.mutate(
      { callback, as },
      {
        onSuccess: () => say.done(t(`callbacks.${as}`, { who })),
        onError: say.failed(t('callbacks.notSaved')),
      },
    )
  }

  const cancel = () =>
    ask({
      title: t('callbacks.cancelTitle', { who }),
      why: t('callbacks.cancelWhy'),
      confirm: t('callbacks.cancel'),
      onConfirm: () => finish('cancellation'),
    })
  if (callback.state === 'in-progress') {
    return (
      <Button size="xs" variant="default" leftSection={<IconX size={15} aria-hidden />} onClick={cancel}>
        {t('callbacks.cancel')}
      </Button>
    )
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="xs"
        leftSection={<IconPhoneOutgoing size={15} aria-hidden />}
        loading={call.isPending}
        aria-label={t('callbacks.callWho', { who })}
        onClick={() =>
          call.mutate(callback.id, {
            onSuccess: () => say.done(t('callbacks.ringing')),
            onError: say.failed(t('callbacks.notCalled')),
          })
        }
      >
        {t('callbacks.call')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('callbacks.more', { who })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCalendarTime size={15} aria-hidden />} onClick={move.open}>
            {t('callbacks.move')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCheck size={15} aria-hidden />} onClick={() => finish('completion')}>
            {t('callbacks.complete')}
          </Menu.Item>
          <Menu.Item leftSection={<IconX size={15} aria-hidden />} onClick={cancel}>
            {t('callbacks.cancel')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {moving ? <MoveDialog callback={callback} onClose={move.close} /> : null}
    </Group>
  )
}
