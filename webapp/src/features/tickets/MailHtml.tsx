import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPhotoDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/shapes'
import { useInlinePictures } from './api/useInlinePictures'
import { type RemotePictures, useRemotePictures } from './api/useRemotePictures'
import { mailDocument, remotePicturesOf } from './mailDocument'
import classes from './timeline.module.css'

export function MailHtml({ entry }: { entry: Entry }) {
  const { t } = useTranslation()
  const [wanted, { open: want }] = useDisclosure(false)
  const numbers = remotePicturesOf(entry.html)
  const pictures = useInlinePictures(entry.attachments)
  const remote = useRemotePictures(entry.id, wanted ? numbers : [])
  return (
    <>
      {numbers.length > 0 ? (
        <Group gap="xs" wrap="nowrap" role="status">
          {wanted ? null : (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconPhotoDown size={14} aria-hidden />}
              onClick={want}
              className={classes.loadImages}
            >
              {t('timeline.loadImages')}
            </Button>
          )}
          <Text size="xs" c="dimmed">
            {t(imagesWords(wanted, remote))}
          </Text>
          {remote.failed && !remote.pending ? (
            <Button size="compact-xs" variant="default" onClick={remote.retry} className={classes.loadImages}>
              {t('action.retry')}
            </Button>
          ) : null}
        </Group>
      ) : null}
      <iframe
        className={classes.frame}
        sandbox=""
        referrerPolicy="no-referrer"
        title={t('timeline.htmlLabel')}
        srcDoc={mailDocument(entry.html, pictures, remote.pictures)}
      />
      <Text size="xs" c="dimmed">
        {t('timeline.htmlNote')}
      </Text>
    </>
  )
}

function imagesWords(wanted: boolean, { pending, failed, stopped }: RemotePictures) {
  if (!wanted) return 'timeline.imagesWhy'
  if (pending) return 'timeline.imagesLoading'
  if (stopped) return 'timeline.imagesStopped'
  return failed ? 'timeline.imagesMissing' : 'timeline.imagesLoaded'
}
