import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tone } from '@/ui/Tone'
import classes from './phoneSettings.module.css'
import type { Choice } from './shapes'
import { useWording } from './useWording'

interface Props {
  choice: Choice
  first: boolean
  last: boolean
  busy: boolean
  mayManage: boolean
  onEdit: () => void
  onMove: (by: -1 | 1) => void
  onRetire: () => void
}

export function ChoiceRow({ choice, first, last, busy, mayManage, onEdit, onMove, onRetire }: Props) {
  const { t } = useTranslation()
  const name = useWording().words(choice)
  const move = (by: -1 | 1, label: string, off: boolean) => (
    <ActionIcon variant="subtle" color="gray" disabled={off || busy} aria-label={label} onClick={() => onMove(by)}>
      {by === -1 ? <IconArrowUp size={16} aria-hidden /> : <IconArrowDown size={16} aria-hidden />}
    </ActionIcon>
  )
  return (
    <li className={classes.row}>
      <div className={classes.teamName}>
        <p className={classes.said} lang="en">
          {choice.en}
        </p>
        <Text size="sm" c="dimmed" lang="ko">
          {choice.ko}
        </Text>
      </div>
      {choice.retired ? <Tone color="gray">{t('wrapUpChoices.retired')}</Tone> : null}
      {mayManage ? (
        <Group gap={2} wrap="nowrap">
          {move(-1, t('wrapUpChoices.up', { name }), first)}
          {move(1, t('wrapUpChoices.down', { name }), last)}
          <ActionIcon variant="subtle" color="gray" aria-label={t('wrapUpChoices.rename', { name })} onClick={onEdit}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={busy}
            aria-label={t(choice.retired ? 'wrapUpChoices.useOf' : 'wrapUpChoices.retireOf', { name })}
            onClick={onRetire}
          >
            {t(choice.retired ? 'wrapUpChoices.use' : 'wrapUpChoices.retire')}
          </Button>
        </Group>
      ) : null}
    </li>
  )
}
