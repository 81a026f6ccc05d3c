import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  name: string
  onSave: (name: string) => void
  onCancel: () => void
}

export function NameForm({ name, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(name)

  function submit(event: FormEvent) {
    event.preventDefault()
    const wanted = text.trim()
    if (!wanted || wanted === name) onCancel()
    else onSave(wanted)
  }

  return (
    <form onSubmit={submit}>
      <Group gap={8}>
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
          aria-label={t('field.name')}
          maxLength={200}
          autoFocus
          flex="1 1 180px"
        />
        <Button type="submit">{t('action.save')}</Button>
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </Group>
    </form>
  )
}
