import { Anchor, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Order } from '@/api/shapes'
import { formatMoney } from '@/lib/formatNumber'
import { formatPhone } from '@/lib/formatPhone'
import { AddressText } from '@/ui/AddressText'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import { AsOf } from './AsOf'
import { OrderLines } from './OrderLines'
import classes from './orders.module.css'
import { Tracking } from './Tracking'

export function OrderSheet({ order }: { order: Order }) {
  const { t, i18n } = useTranslation()
  return (
    <Stack gap="md">
      <Card title={t('order.copied')} aside={<AsOf at={order.syncedAt} />}>
        <dl className={classes.facts}>
          <Fact label={t('order.customer')}>
            {order.customer ? (
              <Anchor component={Link} to={`/customers/${order.customer.number}`}>
                {order.customer.name || order.name || order.customer.number}
              </Anchor>
            ) : (
              order.name || '–'
            )}
          </Fact>
          <Fact label={t('customer.contact')}>
            {order.email ? <AddressText address={order.email} /> : null}
            {order.email && order.phone ? <br /> : null}
            {order.phone ? <span className="num">{formatPhone(order.phone)}</span> : null}
            {order.email || order.phone ? null : '–'}
          </Fact>
          <Fact label={t('order.place')}>{[order.city, order.country].filter(Boolean).join(', ') || '–'}</Fact>
          <Fact label={t('order.shop')}>{[order.shop, order.store].filter(Boolean).join(' · ')}</Fact>
          <Fact label={t('order.placed')}>
            <Time at={order.placedAt} />
          </Fact>
          <Fact label={t('order.updated')}>
            <Time at={order.updatedAt} />
          </Fact>
          <Fact label={t('order.total')}>
            <strong className="num">{formatMoney(order.total, order.currency, i18n.language)}</strong>
          </Fact>
        </dl>
      </Card>
      <OrderLines order={order} />
      <Card title={t('order.tracking')}>
        <Tracking tracking={order.tracking} />
      </Card>
    </Stack>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
