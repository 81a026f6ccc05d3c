import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMatters } from './api/useMatters'
import { matterOf } from './matterOf'
import classes from './remembered.module.css'

const LONGEST = 140

interface Props {
  start: string
  label: string
  busy: boolean
  alert: string | null
  onSave: (text: string) => void
  onLeave: () => void
}

/** One line: Enter saves, Esc leaves. It says what does not belong here, and asks when the words sound like it. */
export function RememberBox({ start, label, busy, alert, onSave, onLeave }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(start)
  const matter = matterOf(text, useMatters().data?.items ?? [])

  function save() {
    const line = text.trim()
    if (line && !busy) onSave(line)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      onLeave()
    }
  }

  return (
    <div className={classes.box}>
      <TextInput
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        label={label}
        placeholder={t('remembered.placeholder')}
        maxLength={LONGEST}
        description={t('remembered.rule')}
        inputWrapperOrder={['label', 'input', 'description']}
        autoComplete="off"
        autoFocus
      />
      <div aria-live="polite">
        {matter ? (
          <Text size="xs" className={classes.warning}>
            {t(`remembered.matter.${matter}`)}
          </Text>
        ) : null}
      </div>
      {alert ? (
        <Alert color="red" role="alert" py={6}>
          {alert}
        </Alert>
      ) : null}
      <Group gap={8}>
        <Button
          size="compact-sm"
          leftSection={<IconHeartHandshake size={15} aria-hidden />}
          onClick={save}
          loading={busy}
          disabled={!text.trim()}
        >
          {t('remembered.save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {t('action.cancel')}
        </Button>
        <Text size="xs" c="dimmed" ml="auto" className="num">
          {text.length}/{LONGEST}
        </Text>
      </Group>
    </div>
  )
}
