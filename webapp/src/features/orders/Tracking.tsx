import { Anchor, Text } from '@mantine/core'
import { IconExternalLink, IconTruckDelivery } from '@tabler/icons-react'
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
      {tracking.map(({ carrier, title, number, href }, at) => (
        <li key={at}>
          <IconTruckDelivery size={16} stroke={1.7} aria-hidden />
          <span>
            {title || carrier} <span className="num">{number}</span>
          </span>
          {href ? (
            <Anchor href={href} target="_blank" rel="noopener noreferrer" size="sm" className={classes.follow}>
              {t('orderPage.follow')}
              <IconExternalLink size={14} aria-hidden />
              <span className={classes.unseen}>{t('orderPage.followNumber', { number })}</span>
            </Anchor>
          ) : null}
          {number ? <CopyIcon value={number} label={t('order.trackingNumber', { number })} /> : null}
        </li>
      ))}
    </ul>
  )
}
