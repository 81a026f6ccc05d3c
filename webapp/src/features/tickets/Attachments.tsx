import { IconFile, IconFileText, IconPhoto } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/api/shapes'
import { formatBytes } from '@/lib/formatNumber'
import classes from './timeline.module.css'

export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const language = useTranslation().i18n.language
  if (attachments.length === 0) return null
  return (
    <ul className={classes.attachments}>
      {attachments.map((attachment) => {
        const FileIcon = iconOf(attachment.type)
        return (
          <li key={attachment.id}>
            <a href={attachment.href} download className={classes.attachment}>
              <FileIcon size={18} stroke={1.6} aria-hidden />
              <span>{attachment.name || attachment.type}</span>
              <small>{formatBytes(attachment.size, language)}</small>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function iconOf(type: string) {
  if (type.startsWith('image/')) return IconPhoto
  return type.startsWith('text/') || type === 'application/pdf' ? IconFileText : IconFile
}
