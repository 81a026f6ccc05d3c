import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import type { Rma } from '../api/shapes'
import { possibleOf } from '../possible'
import { useAmount } from '../useAmount'
import { Fact, Facts } from './Facts'

/** Whose return it is, of which order, and who has decided what when. */
export function ReturnFacts({ rma }: { rma: Rma }) {
  const { t, i18n } = useTranslation()
  const amount = useAmount(rma.currency)
  const { order, customer, ticket } = rma
  return (
    <Card title={t('returnDesk.facts')}>
      <Facts>
        <Fact label={t('order.customer')}>
          {customer ? (
            <Anchor component={Link} to={`/customers/${customer.number}`}>
              {customer.name || customer.number}
            </Anchor>
          ) : (
            t('returns.unknownCustomer')
          )}
        </Fact>
        <Fact label={t('returnDesk.order')}>
          <Anchor component={Link} to={`/orders/${encodeURIComponent(order.number)}`} className="num">
            {order.number}
          </Anchor>
          <br />
          {formatDay(order.placedAt, i18n.language)} · <span className="num">{amount(order.total)}</span>
        </Fact>
        {ticket ? (
          <Fact label={t('returnDesk.ticket')}>
            <Anchor component={Link} to={`/tickets/${ticket}`} className="num">
              {ticket}
            </Anchor>
          </Fact>
        ) : null}
        <Fact label={t('returnDesk.asked')}>
          <Time at={rma.requestedAt} />
          <br />
          {t(`returnDesk.channel.${rma.channel}`)}
          {rma.filedBy ? ` · ${rma.filedBy.name}` : null}
        </Fact>
        {rma.decidedAt ? (
          <Fact label={t('returnDesk.decidedAt')}>
            <Time at={rma.decidedAt} />
            <br />
            {rma.decidedBy?.name ?? t('returnDesk.byItself')}
          </Fact>
        ) : null}
        {rma.expiresAt && rma.needs === 'parcel' ? (
          <Fact label={t('returnDesk.expires')}>{formatDay(rma.expiresAt, i18n.language)}</Fact>
        ) : null}
        {rma.appealUntil && possibleOf(rma).appeal ? (
          <Fact label={t('returnDesk.appealUntil')}>{formatDay(rma.appealUntil, i18n.language)}</Fact>
        ) : null}
      </Facts>
    </Card>
  )
}
