import { Button, FileButton } from '@mantine/core'
import { IconCamera } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSay } from '@/ui/useSay'
import { type NewPhoto, useAddPhoto } from '../api/useAddPhoto'

interface Props {
  number: string
  /** What the pictures belong to. */
  showing: Pick<NewPhoto, 'line' | 'appeal'>
  item: string
}

/** Takes pictures of one item or of an appeal right away, say what a customer sent by mail. */
export function AddPhotos({ number, showing, item }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const photo = useAddPhoto(number)

  async function keep(files: File[]) {
    try {
      for (const file of files) await photo.mutateAsync({ file, ...showing })
    } catch (error) {
      say.failed(t('returnSteps.photoFailed'))(error)
    }
  }

  return (
    <FileButton multiple accept="image/jpeg,image/png,image/webp" onChange={(files) => void keep(files)}>
      {(props) => (
        <Button
          {...props}
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconCamera size={14} aria-hidden />}
          loading={photo.isPending}
          aria-label={t('returnSteps.addPhotosOf', { item })}
        >
          {t('returnSteps.addPhotos')}
        </Button>
      )}
    </FileButton>
  )
}
