import { ActionIcon, Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tone } from '@/ui/Tone'
import { useSay } from '@/ui/useSay'
import type { ReturnWord } from '../api/shapes'
import { useKeepWord } from '../api/useKeepWord'
import classes from './words.module.css'

interface Props {
  word: ReturnWord
  before: ReturnWord | undefined
  after: ReturnWord | undefined
  mayManage: boolean
  onEdit: () => void
}

export function WordRow({ word, before, after, mayManage, onEdit }: Props) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const keep = useKeepWord()
  const name = i18n.language === 'ko' ? word.ko : word.en

  /** Two words change places. */
  function swap(other: ReturnWord) {
    const failed = { onError: say.failed(t('returnWords.notKept')) }
    keep.mutate({ word: { ...word, position: other.position }, fresh: false }, failed)
    keep.mutate({ word: { ...other, position: word.position }, fresh: false }, failed)
  }

  return (
    <li className={classes.word} data-retired={word.retired || undefined}>
      <div>
        <span lang="en">{word.en}</span>
        <span lang="ko">{word.ko}</span>
        <small>{word.code}</small>
      </div>
      {word.fault ? <Tone color="gray">{t(`returnDesk.fault.${word.fault}`)}</Tone> : null}
      {word.retired ? <Tone color="yellow">{t('returnWords.retired')}</Tone> : null}
      {mayManage ? (
        <Group gap={4} wrap="nowrap" ml="auto">
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={!before || keep.isPending}
            onClick={() => before && swap(before)}
            aria-label={t('returnWords.up', { name })}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={!after || keep.isPending}
            onClick={() => after && swap(after)}
            aria-label={t('returnWords.down', { name })}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <Button size="compact-xs" variant="default" onClick={onEdit} aria-label={t('returnWords.editOne', { name })}>
            {t('returnWords.edit')}
          </Button>
        </Group>
      ) : null}
    </li>
  )
}
