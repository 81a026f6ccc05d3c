import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/api/shapes'
import { useInlinePictures } from './api/useInlinePictures'
import { mailDocument } from './mailDocument'
import classes from './timeline.module.css'

export function MailHtml({ html, attachments }: { html: string; attachments: Attachment[] }) {
  const { t } = useTranslation()
  const pictures = useInlinePictures(attachments)
  return (
    <>
      <iframe
        className={classes.frame}
        sandbox=""
        referrerPolicy="no-referrer"
        title={t('timeline.htmlLabel')}
        srcDoc={mailDocument(html, pictures)}
      />
      <Text size="xs" c="dimmed">
        {t('timeline.htmlNote')}
      </Text>
    </>
  )
}
