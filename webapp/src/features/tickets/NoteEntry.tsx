import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/shapes'
import { LongText } from '@/ui/LongText'
import { PersonAvatar } from '@/ui/PersonAvatar'
import { Time } from '@/ui/Time'
import { speaker } from './names'
import classes from './timeline.module.css'

export function NoteEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation()
  const name = speaker(entry) ?? t('milestone.system')
  return (
    <li className={classes.entry} data-kind="note" id={`entry-${entry.id}`}>
      <PersonAvatar name={name} size={36} />
      <article className={classes.card}>
        <header className={classes.head}>
          <strong>{t('timeline.noted', { name })}</strong>
          <span className={classes.mark}>
            <IconLock size={14} aria-hidden /> {t('timeline.noteMark')}
          </span>
          <span className={classes.at}>
            <Time at={entry.at} />
          </span>
        </header>
        <LongText text={entry.text ?? ''} language={entry.language} />
      </article>
    </li>
  )
}
