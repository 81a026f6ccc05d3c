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

interface Props {
  order: Order
  /** What the page adds, such as its tickets. */
  beside?: ReactNode
  /** How the page lets the order's number be called. */
  dial?: ReactNode
}

/** All that the desk knows of one order. */
export function OrderSheet({ order, beside, dial }: Props) {
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
          <OrderFacts order={order} dial={dial} />
          {details ? <MoneySummary order={order} details={details} /> : null}
          {beside}
        </Stack>
      </div>
    </>
  )
}
