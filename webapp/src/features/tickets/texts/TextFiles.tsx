import { IconHourglass, IconPhotoOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment, Sms } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { Attachments } from '../Attachments'
import classes from './texts.module.css'

const SHOWN = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

/** The pictures of a text as pictures, what is none or cannot be shown to save, and a word for what is late or missing. */
export function TextFiles({ attachments, sms }: { attachments: Attachment[]; sms: Sms | null }) {
  const { t, i18n } = useTranslation()
  const count = (value: number) => formatCount(value, i18n.language)
  const [unseen, setUnseen] = useState<number[]>([])
  const isPicture = ({ id, type }: Attachment) => SHOWN.includes(type) && !unseen.includes(id)
  const pictures = attachments.filter(isPicture)
  const media = sms?.media ?? []
  const waiting = media.filter(({ state }) => state === 'waiting').length
  const reasons = [...new Set(media.filter(({ state }) => state === 'failed').map(({ reason }) => reason))]
  return (
    <>
      {pictures.length > 0 ? (
        <ul className={classes.pictures}>
          {pictures.map((picture, at) => (
            <li key={picture.id}>
              <a href={picture.href} download aria-label={t('texts.openPicture', { formatted: count(at + 1) })}>
                <img
                  src={picture.href}
                  alt={t('texts.picture', { formatted: count(at + 1) })}
                  loading="lazy"
                  onError={() => setUnseen((known) => [...known, picture.id])}
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <Attachments attachments={attachments.filter((attachment) => !isPicture(attachment))} />
      {waiting > 0 ? (
        <p className={classes.file} role="status">
          <IconHourglass size={15} aria-hidden />
          {t('texts.fileWaiting', { count: waiting, formatted: count(waiting) })}
        </p>
      ) : null}
      {reasons.map((reason) => (
        <p key={reason} className={classes.file} role="note">
          <IconPhotoOff size={15} aria-hidden />
          {t(`texts.fileFailed.${reason || 'gone'}`)}
        </p>
      ))}
    </>
  )
}
