import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useOrdersOfNumber } from './api/useOrdersOfNumber'
import { orderPath } from './orderPath'
import classes from './orders.module.css'
import { Standing } from './Standing'

/** Several orders bear one number: a person says which is meant. */
export function OrdersOfNumber({ number }: { number: string }) {
  const { t, i18n } = useTranslation()
  const orders = useOrdersOfNumber(number)
  return (
    <Card title={t('orderPage.several', { number })}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('orderPage.severalWhy')}
      </Text>
      <Loaded query={orders} failed={t('order.failed')} skeleton={<ListSkeleton rows={2} height={60} />}>
        {({ items }) => (
          <ul className={classes.papers}>
            {items.map((order) => (
              <li key={`${order.shop} ${order.id}`}>
                <div className={classes.paperHead}>
                  <Link to={orderPath(order)}>
                    {order.number} · {[order.shop, order.store].filter(Boolean).join(' · ')}
                  </Link>
                  <Standing order={order} />
                </div>
                <Text size="sm">
                  {order.customer?.name || order.name || order.email || '–'} ·{' '}
                  {formatDay(order.placedAt, i18n.language)} · {formatMoney(order.total, order.currency, i18n.language)}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  )
}
