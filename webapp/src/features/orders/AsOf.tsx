import { Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@/lib/formatDate'

/** How old our copy is. */
export function AsOf({ at }: { at: string }) {
  const { t, i18n } = useTranslation()
  return (
    <Tooltip label={t('order.asOfHint')}>
      <Text size="xs" c="dimmed" component="span" className="num">
        {t('order.asOf', { time: formatDateTime(at, i18n.language) })}
      </Text>
    </Tooltip>
  )
}
