import { Button, Group, Modal } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './sheet.module.css'

export interface Photo {
  href: string
  name: string
}

interface Props {
  photos: Photo[]
  of: string
  at: number
  onMove: (at: number) => void
  onClose: () => void
}

/** One picture as large as the window; the arrow keys go on to the next. */
export function Lightbox({ photos, of, at, onMove, onClose }: Props) {
  const { t } = useTranslation()
  const photo = photos[at]
  const step = (by: number) => onMove((at + by + photos.length) % photos.length)

  function onKeyDown({ code }: KeyboardEvent) {
    if (code === 'ArrowRight') step(1)
    if (code === 'ArrowLeft') step(-1)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('returnDesk.photoOf', { at: at + 1, count: photos.length, item: of })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      onKeyDown={onKeyDown}
    >
      <div className={classes.photo}>
        {photo ? <img src={photo.href} alt={photo.name || t('returnDesk.photo')} /> : null}
      </div>
      {photos.length > 1 ? (
        <Group justify="center" mt="sm">
          <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => step(-1)}>
            {t('help.previous')}
          </Button>
          <Button
            variant="default"
            rightSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => step(1)}
            data-autofocus
          >
            {t('help.next')}
          </Button>
        </Group>
      ) : null}
    </Modal>
  )
}
