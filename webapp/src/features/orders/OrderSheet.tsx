import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Order } from '@/api/shapes'
import { MoneySummary } from './MoneySummary'
import { OrderComments } from './OrderComments'
import { OrderFacts } from './OrderFacts'
import { OrderLines } from './OrderLines'
import classes from './orders.module.css'
import { Refunds } from './Refunds'
import { Shipments } from './Shipments'
import { ShopBanner } from './ShopBanner'

/** All that the desk knows of one order; beside it what the page adds, such as its tickets. */
export function OrderSheet({ order, beside }: { order: Order; beside?: ReactNode }) {
  const { details } = order
  return (
    <>
      <ShopBanner shop={order.shop} />
      <div className={classes.sheet}>
        <Stack gap="md">
          <OrderLines order={order} />
          {details ? <Shipments order={order} details={details} /> : null}
          {details ? <Refunds order={order} details={details} /> : null}
          {details ? <OrderComments order={order} details={details} /> : null}
        </Stack>
        <Stack gap="md">
          <OrderFacts order={order} />
          {details ? <MoneySummary order={order} details={details} /> : null}
          {beside}
        </Stack>
      </div>
    </>
  )
}
