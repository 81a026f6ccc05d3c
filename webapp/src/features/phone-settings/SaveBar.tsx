import { Alert, Button, Group, Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { SaveButton } from '@/ui/SaveButton'
import { useFailureText } from '@/ui/useFailureText'

interface Props {
  touched: boolean
  busy: boolean
  error: unknown
  /** Something is filled in so that it can't be saved. */
  blocked?: boolean
  onSave: () => void
  onDrop: () => void
  /** Saves over what somebody else wrote meanwhile. */
  onInsist: () => void
}

/** Save, take back, and what to do when somebody else was quicker. */
export function SaveBar({ touched, busy, error, blocked = false, onSave, onDrop, onInsist }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const save = useRef<HTMLButtonElement>(null)

  /** The button that was pressed is gone then. */
  function drop() {
    onDrop()
    save.current?.focus()
  }

  if (isProblem(error, 409) && error.slug === 'phone-setup-changed-meanwhile') {
    return (
      <Alert color="yellow" role="alert" title={t('phoneSettings.conflict')} mt="md">
        <Text size="sm">{t('phoneSettings.conflictWhy')}</Text>
        <Group gap="xs" mt="sm">
          <Button size="compact-sm" onClick={onDrop}>
            {t('phoneSettings.takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" loading={busy} onClick={onInsist}>
            {t('phoneSettings.keepMine')}
          </Button>
        </Group>
      </Alert>
    )
  }
  return (
    <>
      {error ? (
        <Alert color="red" role="alert" mt="md" py={8}>
          {reason(error)}
        </Alert>
      ) : null}
      <Group gap="xs" mt="md">
        <SaveButton ref={save} onSave={onSave} loading={busy} idle={!touched || blocked}>
          {t('action.save')}
        </SaveButton>
        {touched ? (
          <Button variant="default" onClick={drop} disabled={busy}>
            {t('action.discard')}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
