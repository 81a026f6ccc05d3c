import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import type { Rma } from '../api/shapes'
import { useReturnDeed } from '../api/useReturnDeed'
import type { ReturnDeed } from '../returnDeeds'

interface Props {
  number: string
  title: string
  label: string
  start: string
  confirm: string
  /** What is said of the return as it is afterwards. */
  done: (after?: Rma) => string
  deed: (text: string) => ReturnDeed
  onClose: () => void
}

/** What needs some words before it is done. */
export function TextDialog({ number, title, label, start, confirm, done, deed, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const act = useReturnDeed(number)
  const [text, setText] = useState(start)

  function send(event: FormEvent) {
    event.preventDefault()
    act.mutate(deed(text.trim()), {
      onSuccess: (after) => {
        say.done(done(after))
        onClose()
      },
    })
  }

  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={send}>
        <Stack>
          <Textarea
            label={label}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          {act.error ? (
            <Alert color="red" role="alert">
              {reason(act.error)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={act.isPending} disabled={text.trim() === ''}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
