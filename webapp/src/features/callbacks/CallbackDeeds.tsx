import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconCalendarTime, IconCheck, IconDots, IconPhoneOutgoing, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useSay } from '@/ui/useSay'
import { useCallBack } from './api/useCallBack'

export interface OnCallback {
  onMove: (callback: Callback) => void
  onCancel: (callback: Callback) => void
  onComplete: (callback: Callback) => void
}

/** What takes more than a press is done beside the list: the row may be gone before it is finished. */
export function CallbackDeeds({ callback, onMove, onCancel, onComplete }: OnCallback & { callback: Callback }) {
  const { t } = useTranslation()
  const say = useSay()
  const call = useCallBack()
  const who = callback.customer?.name || formatPhone(callback.number)

  if (callback.state === 'in-progress') {
    return (
      <Button
        size="xs"
        variant="default"
        leftSection={<IconX size={15} aria-hidden />}
        onClick={() => onCancel(callback)}
      >
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
        {...call.rule}
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
          <Menu.Item leftSection={<IconCalendarTime size={15} aria-hidden />} onClick={() => onMove(callback)}>
            {t('callbacks.move')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCheck size={15} aria-hidden />} onClick={() => onComplete(callback)}>
            {t('callbacks.complete')}
          </Menu.Item>
          <Menu.Item leftSection={<IconX size={15} aria-hidden />} onClick={() => onCancel(callback)}>
            {t('callbacks.cancel')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
