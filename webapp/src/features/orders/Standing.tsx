import { useTranslation } from 'react-i18next'
import type { Order, OrderLine } from '@/api/shapes'
import { Tone, type ToneColor } from '@/ui/Tone'
import classes from './orders.module.css'

const STATES: Record<Order['standing']['state'], ToneColor> = {
  provisional: 'yellow',
  'awaiting-payment': 'yellow',
  'in-review': 'yellow',
  'on-hold': 'red',
  'being-packed': 'blue',
  backordered: 'yellow',
  delayed: 'red',
  'partly-shipped': 'blue',
  shipped: 'green',
  delivered: 'green',
  complete: 'green',
  canceled: 'gray',
  refunded: 'gray',
  unknown: 'gray',
}
const MARKS: Record<string, ToneColor> = { backordered: 'yellow', delayed: 'red', split: 'blue' }
const LINES: Record<OrderLine['standing'], ToneColor> = {
  waiting: 'gray',
  'being-packed': 'blue',
  backordered: 'yellow',
  delayed: 'red',
  'partly-shipped': 'blue',
  shipped: 'green',
  complete: 'green',
  canceled: 'gray',
  refunded: 'gray',
  unknown: 'gray',
}

/** What has become of an order, in the desk's words; marks that the state itself says are not said twice. */
export function Standing({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { state, marks } = order.standing
  return (
    <span className={classes.standing}>
      <Tone color={STATES[state]}>{t(`orderPage.state.${state}`)}</Tone>
      {marks
        .filter((mark) => mark !== state)
        .map((mark) => (
          <Tone key={mark} color={MARKS[mark] ?? 'gray'}>
            {t(`orderPage.mark.${mark as 'split'}`)}
          </Tone>
        ))}
    </span>
  )
}

export function LineStanding({ standing }: { standing: OrderLine['standing'] }) {
  const { t } = useTranslation()
  return <Tone color={LINES[standing]}>{t(`orderPage.line.${standing}`)}</Tone>
}
