import { Kbd, Text, UnstyledButton } from '@mantine/core'
import { IconLock, IconMessage2, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import classes from './composer.module.css'
import type { Way } from './texts/WayChoice'
import type { Mode, useDraft } from './useDraft'

interface Props {
  name: string
  /** How an answer goes; null when there is no way. */
  way: Way | null
  reply: ReturnType<typeof useDraft>
  note: ReturnType<typeof useDraft>
  onChoose: (mode: Mode) => void
}

export function ComposerChoice({ name, way, reply, note, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const ReplyIcon = way === 'sms' ? IconMessage2 : IconSend
  const at = (time: number) => formatTime(time, i18n.language)
  return (
    <>
      <div className={classes.choice}>
        <UnstyledButton
          className={classes.choose}
          data-mode="reply"
          disabled={way === null}
          onClick={() => onChoose('reply')}
        >
          <ReplyIcon size={20} stroke={1.8} aria-hidden />
          <span>
            <strong>{t('composer.reply', { name })}</strong>
            <small>
              {reply.text
                ? t('composer.draftFound', { time: at(reply.at) })
                : t(way === 'sms' ? 'texts.hint' : 'composer.replyHint')}
            </small>
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
      {way !== null ? null : (
        <Text size="sm" c="dimmed" mt={8}>
          {t('composer.noAddress')}
        </Text>
      )}
    </>
  )
}
