import { useTranslation } from 'react-i18next'
import { Tone, type ToneColor } from '@/ui/Tone'

const COLORS: Record<string, ToneColor> = { complete: 'green', closed: 'gray', canceled: 'gray', processing: 'blue' }

/** The shop's own word, in the reader's language where we know it. */
export function OrderStatus({ status }: { status: string }) {
  const { t, i18n } = useTranslation()
  const known = i18n.exists(`order.status.${status}`)
  return <Tone color={COLORS[status] ?? 'yellow'}>{known ? t(`order.status.${status as 'complete'}`) : status}</Tone>
}
