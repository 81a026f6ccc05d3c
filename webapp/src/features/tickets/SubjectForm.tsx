import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  subject: string
  onSave: (subject: string) => void
  onCancel: () => void
}

export function SubjectForm({ subject, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(subject)

  function submit(event: FormEvent) {
    event.preventDefault()
    const wanted = text.trim()
    if (!wanted || wanted === subject) onCancel()
    else onSave(wanted)
  }

  return (
    <form onSubmit={submit}>
      <Group gap={8} wrap="nowrap">
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
          aria-label={t('ticket.subjectLabel')}
          maxLength={250}
          autoFocus
          flex={1}
        />
        <Button type="submit" size="sm">
          {t('action.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
