import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Callback } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { useFailureText } from '@/ui/useFailureText'
import { useMoveCallback } from './api/useMoveCallback'
import { WhenFields } from './WhenFields'
import { type Chosen, nextHour, whenOf } from './when'

export function MoveDialog({ callback, onClose }: { callback: Callback; onClose: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const move = useMoveCallback()
  const [chosen, setChosen] = useState<Chosen>({ window: callback.window, at: nextHour(new Date()) })
  const who = callback.customer?.name || formatPhone(callback.number)

  function save(event: FormEvent) {
    event.preventDefault()
    move.mutate({ callback, when: whenOf(chosen) }, { onSuccess: onClose })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('callbacks.moveWho', { who })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={save}>
        <Stack>
          <WhenFields chosen={chosen} onChange={setChosen} />
          {move.error ? <Alert color="red">{reason(move.error)}</Alert> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={move.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
