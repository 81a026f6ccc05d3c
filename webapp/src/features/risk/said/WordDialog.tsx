import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/ui/useFailureText'

interface Props {
  title: string
  confirm: string
  ready: boolean
  deed: { error: unknown; isPending: boolean }
  onSave: () => void
  onClose: () => void
  children: ReactNode
}

/** What is said of a customer is written down in one dialog; a refusal leaves all that was typed. */
export function WordDialog({ title, confirm, ready, deed, onSave, onClose, children }: Props) {
  const { t } = useTranslation()
  const why = useFailureText()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (ready) onSave()
  }

  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={submit}>
        <Stack>
          {children}
          {deed.error ? (
            <Alert color="red" role="alert">
              {why(deed.error)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={deed.isPending} disabled={!ready}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
