import { Alert, Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useNote } from './api/useNote'
import classes from './composer.module.css'
import type { useDraft } from './useDraft'
import { WritingFrame } from './WritingFrame'

interface Props {
  ticket: string
  name: string
  canReply: boolean
  draft: ReturnType<typeof useDraft>
  onClose: () => void
  onSwitch: () => void
}

export function NoteBox({ ticket, name, canReply, draft, onClose, onSwitch }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const note = useNote(ticket)
  const empty = !draft.text.trim()

  function save() {
    if (empty || note.isPending) return
    draft.markTried()
    note.mutate(
      { text: draft.text.trim(), idempotencyKey: draft.key },
      {
        onSuccess: () => {
          draft.clear()
          say.done(t('composer.noted'))
          onClose()
        },
      },
    )
  }

  return (
    <WritingFrame
      mode="note"
      name={name}
      readers={t('composer.noteHint')}
      placeholder={t('composer.notePlaceholder')}
      draft={draft}
      canSwitch={canReply}
      onSend={save}
      onSwitch={onSwitch}
      onClose={onClose}
      alert={
        note.error ? (
          <Alert color="red" role="alert" py="xs">
            {isProblem(note.error, 0) ? t('composer.unknown') : t('composer.noteFailed')}{' '}
            {isProblem(note.error, 0) ? null : reason(note.error)}
          </Alert>
        ) : null
      }
      actions={
        <Button
          className={classes.saveNote}
          leftSection={<IconLock size={16} aria-hidden />}
          disabled={empty}
          loading={note.isPending}
          onClick={save}
        >
          {t('composer.saveNote')}
        </Button>
      }
    />
  )
}
