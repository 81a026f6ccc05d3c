import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatExact, formatRelative } from '@/lib/formatDate'
import { useNow } from '@/lib/useNow'

/** "5 min. ago", and the exact moment for whoever points at it. */
export function Time({ at }: { at: string }) {
  const language = useTranslation().i18n.language
  const now = useNow()
  return (
    <Tooltip label={formatExact(at, language)}>
      <time dateTime={at} className="num">
        {formatRelative(at, now, language)}
      </time>
    </Tooltip>
  )
}
