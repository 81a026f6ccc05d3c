import { Text } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Order } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { formatMoney } from '@/lib/formatNumber'
import { AsOf } from './AsOf'
import { orderPath } from './orderPath'
import classes from './orders.module.css'
import { LineStanding, Standing } from './Standing'
import { Tracking } from './Tracking'

export function OrderCard({ order, mentioned, open }: { order: Order; mentioned: boolean; open: boolean }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={classes.order} data-mentioned={mentioned || undefined}>
      <div className={classes.line}>
        <Link to={orderPath(order)} className={classes.number}>
          {order.number}
        </Link>
        <Standing order={order} />
        <strong className="num">{formatMoney(order.total, order.currency, i18n.language)}</strong>
      </div>
      {mentioned ? (
        <Text size="xs" className={classes.mentioned}>
          <IconLink size={13} aria-hidden /> {t('order.linked')}
        </Text>
      ) : null}
      <details open={open} className={classes.items}>
        <summary>
          {t('order.items')} ({order.lines.length}) · {formatDay(order.placedAt, i18n.language)}
        </summary>
        <ul>
          {order.lines.map((line, at) => (
            <li key={at}>
              <span>{line.name}</span>
              <small>
                {t('order.shippedOf', { shipped: line.shipped, ordered: line.ordered })}{' '}
                <LineStanding standing={line.standing} />
              </small>
            </li>
          ))}
        </ul>
        <Tracking tracking={order.tracking} />
      </details>
      <AsOf shop={order.shop} at={order.syncedAt} />
    </div>
  )
}
