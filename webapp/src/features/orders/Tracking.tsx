import { Text } from '@mantine/core'
import { IconTruckDelivery } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Order } from '@/api/shapes'
import { CopyIcon } from '@/ui/CopyIcon'
import classes from './orders.module.css'

export function Tracking({ tracking }: { tracking: Order['tracking'] }) {
  const { t } = useTranslation()
  if (tracking.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('order.noTracking')}
      </Text>
    )
  }
  return (
    <ul className={classes.tracking} aria-label={t('order.tracking')}>
      {tracking.map(({ carrier, title, number }, at) => (
        <li key={at}>
          <IconTruckDelivery size={16} stroke={1.7} aria-hidden />
          <span>
            {title || carrier} {number}
          </span>
          {number ? <CopyIcon value={number} label={t('order.trackingNumber', { number })} /> : null}
        </li>
      ))}
    </ul>
  )
}
