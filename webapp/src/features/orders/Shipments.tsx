import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Order, OrderDetails } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import classes from './orders.module.css'
import { Tracking } from './Tracking'

/** Each parcel with what is in it; where the shop tells only numbers, those. */
export function Shipments({ order, details }: { order: Order; details: OrderDetails }) {
  const { t, i18n } = useTranslation()
  if (details.shipments.length === 0) {
    return (
      <Card title={t('orderPage.shipments')}>
        {details.terms.virtual ? (
          <Text size="sm" c="dimmed">
            {t('orderPage.virtual')}
          </Text>
        ) : (
          <Tracking tracking={order.tracking} />
        )}
      </Card>
    )
  }
  return (
    <Card title={t('orderPage.shipments')}>
      <ol className={classes.papers}>
        {details.shipments.map((shipment) => (
          <li key={shipment.number}>
            <div className={classes.paperHead}>
              <strong className="num">{t('orderPage.parcel', { number: shipment.number })}</strong>
              <Time at={shipment.at} />
            </div>
            <ul className={classes.goods}>
              {shipment.items.map((item, at) => (
                <li key={at}>
                  {t('orderPage.goods', {
                    shown: formatCount(item.quantity, i18n.language),
                    name: item.name || item.sku,
                  })}
                </li>
              ))}
            </ul>
            <Tracking tracking={shipment.tracks} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
