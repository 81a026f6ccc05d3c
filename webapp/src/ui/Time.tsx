import { useTranslation } from 'react-i18next'
import { formatExact, formatRelative } from '@/lib/formatDate'
import { useAtPresent } from '@/lib/useAtPresent'

/** "5 min. ago", and the exact moment for whoever points at it; no tooltip of its own, as lists hold thousands. */
export function Time({ at }: { at: string }) {
  const language = useTranslation().i18n.language
  const words = useAtPresent((now) => formatRelative(at, now, language))
  return (
    <time dateTime={at} className="num" title={formatExact(at, language)}>
      {words}
    </time>
  )
}
