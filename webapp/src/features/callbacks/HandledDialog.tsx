import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { useFailureText } from '@/ui/useFailureText'
import { useHandleMissed } from './api/useHandleMissed'

export function HandledDialog({ missed, who, onClose }: { missed: MissedCall; who: string; onClose: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const handle = useHandleMissed()
  const [note, setNote] = useState('')

  function save(event: FormEvent) {
    event.preventDefault()
    handle.mutate({ missed, note }, { onSuccess: onClose })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('missed.handleWho', { who })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={save}>
        <Stack>
          <Textarea
            label={t('missed.note')}
            description={t('missed.noteHint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
            autosize
            minRows={2}
            required
            data-autofocus
          />
          {missed.callback ? <Text size="sm">{t('missed.endsCallback')}</Text> : null}
          {handle.error ? <Alert color="red">{reason(handle.error)}</Alert> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={handle.isPending}>
              {t('missed.handle')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
