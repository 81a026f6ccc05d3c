import type { Ticket } from '@/api/shapes'
import classes from './earlier.module.css'
import { TicketLine } from './TicketLine'

/** A few tickets of one customer, each in two short lines. */
export function TicketLines({ tickets }: { tickets: Ticket[] }) {
  return (
    <ul className={classes.list}>
      {tickets.map((ticket) => (
        <TicketLine key={ticket.number} ticket={ticket} />
      ))}
    </ul>
  )
}
