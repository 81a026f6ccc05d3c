import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const COLORS: Record<string, string> = { complete: 'green', closed: 'gray', canceled: 'gray', processing: 'blue' }

/** The shop's own word, in the reader's language where we know it. */
export function OrderStatus({ status }: { status: string }) {
  const { t, i18n } = useTranslation()
  const known = i18n.exists(`order.status.${status}`)
  return (
    <Badge
      variant="light"
      color={COLORS[status] ?? 'yellow'}
      autoContrast
      style={{ textTransform: 'none', color: 'var(--mantine-color-text)' }}
    >
      {known ? t(`order.status.${status as 'complete'}`) : status}
    </Badge>
  )
}
