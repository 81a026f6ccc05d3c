import { ActionIcon, Group, Text, Textarea, Tooltip, UnstyledButton } from '@mantine/core'
import { IconLock, IconSend, IconTrash, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './composer.module.css'
import type { Mode, useDraft } from './useDraft'

interface Props {
  mode: Mode
  name: string
  /** Under the heading: who will read this. */
  readers: string
  placeholder: string
  draft: ReturnType<typeof useDraft>
  canSwitch: boolean
  alert: ReactNode
  /** By which way it goes, where there is a choice. */
  way?: ReactNode
  /** How long it is, where that matters. */
  measure?: ReactNode
  inserts?: ReactNode
  actions: ReactNode
  onSend: () => void
  onSwitch: () => void
  onClose: () => void
}

/** The same frame for both, but never the same look: line, ground, icon and words say which one it is. */
export function WritingFrame({
  mode,
  name,
  readers,
  placeholder,
  draft,
  canSwitch,
  alert,
  way,
  measure,
  inserts,
  actions,
  ...on
}: Props) {
  const { t } = useTranslation()
  const heading = useId()
  const ModeIcon = mode === 'reply' ? IconSend : IconLock
  const OtherIcon = mode === 'reply' ? IconLock : IconSend

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      on.onSend()
    }
    if (event.key === 'Escape') on.onClose()
  }

  return (
    <div className={classes.frame} data-mode={mode}>
      <Group className={classes.bar} gap={10}>
        <span className={classes.title} id={heading}>
          <ModeIcon size={17} stroke={1.9} aria-hidden />
          {mode === 'reply' ? t('composer.reply', { name }) : t('composer.note')}
        </span>
        {way}
        <span className={classes.readers}>{readers}</span>
        {canSwitch ? (
          <UnstyledButton className={classes.switch} onClick={on.onSwitch}>
            <OtherIcon size={14} aria-hidden />
            {mode === 'reply' ? t('composer.note') : t('composer.reply', { name })}
          </UnstyledButton>
        ) : null}
        <Tooltip label={t('composer.shrink')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('composer.shrink')} onClick={on.onClose}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {alert}
      <Textarea
        aria-labelledby={heading}
        placeholder={placeholder}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        variant="unstyled"
        autosize
        minRows={4}
        maxRows={14}
        autoFocus
        classNames={{ input: classes.input }}
      />
      {measure}
      <Group justify="space-between" gap="xs">
        <Group gap={6} className={classes.kept}>
          {draft.text.trim() ? (
            <>
              <Text size="xs">{t('composer.draftKept')}</Text>
              <Tooltip label={t('composer.discard')}>
                <ActionIcon variant="subtle" color="gray" aria-label={t('composer.discard')} onClick={draft.clear}>
                  <IconTrash size={15} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </>
          ) : (
            <Text size="xs">{t(mode === 'reply' ? 'composer.shortcut' : 'composer.noteShortcut')}</Text>
          )}
          {inserts}
        </Group>
        {actions}
      </Group>
    </div>
  )
}
