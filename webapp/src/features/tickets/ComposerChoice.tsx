import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { IconLock, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import classes from './composer.module.css'
import type { Mode, useDraft } from './useDraft'

interface Props {
  name: string
  canReply: boolean
  reply: ReturnType<typeof useDraft>
  note: ReturnType<typeof useDraft>
  onChoose: (mode: Mode) => void
}

export function ComposerChoice({ name, canReply, reply, note, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const at = (time: number) => formatTime(time, i18n.language)
  return (
    <>
      <div className={classes.choice}>
        <UnstyledButton
          className={classes.choose}
          data-mode="reply"
          disabled={!canReply}
          onClick={() => onChoose('reply')}
        >
          <IconSend size={20} stroke={1.8} aria-hidden />
          <span>
            <strong>{t('composer.reply', { name })}</strong>
            <small>{reply.text ? t('composer.draftFound', { time: at(reply.at) }) : t('composer.replyHint')}</small>
          </span>
          <Kbd size="xs" aria-hidden>
            R
          </Kbd>
        </UnstyledButton>
        <UnstyledButton className={classes.choose} data-mode="note" onClick={() => onChoose('note')}>
          <IconLock size={20} stroke={1.8} aria-hidden />
          <span>
            <strong>{t('composer.note')}</strong>
            <small>{note.text ? t('composer.noteFound', { time: at(note.at) }) : t('composer.noteHint')}</small>
          </span>
          <Kbd size="xs" aria-hidden>
            N
          </Kbd>
        </UnstyledButton>
      </div>
      {canReply ? null : (
        <Text size="sm" c="dimmed" mt={8}>
          {t('composer.noAddress')}
        </Text>
      )}
    </>
  )
}
