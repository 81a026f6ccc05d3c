import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Lightbox, type Photo } from './Lightbox'
import classes from './sheet.module.css'

/** Small pictures in a row; a press shows one large. */
export function PhotoStrip({ photos, of }: { photos: Photo[]; of: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<number | null>(null)
  if (photos.length === 0) return null
  return (
    <div className={classes.photos}>
      {photos.map(({ href }, at) => (
        <UnstyledButton
          key={href}
          className={classes.thumb}
          onClick={() => setShown(at)}
          aria-label={t('returnDesk.photoOf', { at: at + 1, count: photos.length, item: of })}
        >
          <img src={href} alt="" loading="lazy" />
        </UnstyledButton>
      ))}
      {shown === null ? null : (
        <Lightbox photos={photos} of={of} at={shown} onMove={setShown} onClose={() => setShown(null)} />
      )}
    </div>
  )
}
