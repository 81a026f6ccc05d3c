import { Alert, Button, Group, Textarea } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './notes.module.css'

interface Props {
  start: string
  busy: boolean
  alert: string | null
  onSave: (text: string) => void
  onLeave: () => void
}

/** Private as a ticket's note is, and it looks like one. */
export function NoteForm({ start, busy, alert, onSave, onLeave }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(start)

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() && !busy) onSave(text.trim())
    if (event.key === 'Escape') onLeave()
  }

  return (
    <div className={classes.form}>
      <Textarea
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        label={t('people.noteLabel')}
        description={t('people.noteHint')}
        maxLength={4000}
        minRows={2}
        maxRows={10}
        autosize
        autoFocus
      />
      {alert ? (
        <Alert color="red" role="alert" py={6}>
          {alert}
        </Alert>
      ) : null}
      <Group gap={8}>
        <Button
          size="compact-sm"
          className={classes.save}
          leftSection={<IconLock size={14} aria-hidden />}
          disabled={!text.trim()}
          loading={busy}
          onClick={() => onSave(text.trim())}
        >
          {t('people.saveNote')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {t('action.cancel')}
        </Button>
      </Group>
    </div>
  )
}
