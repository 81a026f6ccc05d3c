import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { DeskCall } from '@/api/shapes'
import classes from './live.module.css'

/** Where a call leads: its ticket, whoever it is, and the order that we called about. */
export function CallLinks({ call: { ticket, customer, order } }: { call: DeskCall }) {
  return (
    <span className={classes.links}>
      {ticket ? (
        <Anchor component={Link} to={`/tickets/${ticket}`} size="sm" className="num">
          {ticket}
        </Anchor>
      ) : null}
      {customer ? (
        <Anchor component={Link} to={`/customers/${customer.number}`} size="sm" className="num">
          {customer.number}
        </Anchor>
      ) : null}
      {order ? (
        <Anchor component={Link} to={`/orders/${order}`} size="sm" className="num">
          {order}
        </Anchor>
      ) : null}
    </span>
  )
}
