import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Order, OrderAddress } from '@/api/shapes'
import { countryName } from '@/lib/countryName'
import { formatPhone } from '@/lib/formatPhone'
import { AddressText } from '@/ui/AddressText'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import classes from './orders.module.css'

/** Who ordered, where it goes, and which order took the place of which. */
export function OrderFacts({ order, dial }: { order: Order; dial?: ReactNode }) {
  const { t, i18n } = useTranslation()
  const { details } = order
  const guest = details?.terms.guest ? ` (${t('orderPage.guest')})` : ''
  return (
    <Card title={t('orderPage.facts')}>
      <dl className={classes.facts}>
        <Fact label={t('order.customer')}>
          {order.customer ? (
            <Anchor component={Link} to={`/customers/${order.customer.number}`}>
              {order.customer.name || order.name || order.customer.number}
            </Anchor>
          ) : (
            order.name || '–'
          )}
          {guest}
        </Fact>
        <Fact label={t('customer.contact')}>
          {order.email ? <AddressText address={order.email} /> : null}
          {order.email && order.phone ? <br /> : null}
          {order.phone ? <span className="num">{formatPhone(order.phone)}</span> : null}
          {order.phone ? dial : null}
          {order.email || order.phone ? null : '–'}
        </Fact>
        <Fact label={t('order.place')}>
          {details?.shipping ? <Address of={details.shipping} /> : place(order, i18n.language)}
        </Fact>
        {details?.billing && JSON.stringify(details.billing) !== JSON.stringify(details.shipping) ? (
          <Fact label={t('orderPage.billing')}>
            <Address of={details.billing} />
          </Fact>
        ) : null}
        {details?.terms.shippingMethod ? (
          <Fact label={t('orderPage.shippingMethod')}>{details.terms.shippingMethod}</Fact>
        ) : null}
        <Fact label={t('order.shop')}>{[order.shop, order.store, order.status].filter(Boolean).join(' · ')}</Fact>
        <Fact label={t('order.placed')}>
          <Time at={order.placedAt} />
        </Fact>
        {details?.terms.editedFrom ? (
          <Fact label={t('orderPage.editedFrom')}>
            <OrderLink number={details.terms.editedFrom} />
          </Fact>
        ) : null}
        {details?.terms.editedTo ? (
          <Fact label={t('orderPage.editedTo')}>
            <OrderLink number={details.terms.editedTo} />
          </Fact>
        ) : null}
      </dl>
    </Card>
  )
}

function place(order: Order, language: string): string {
  return [order.city, order.country && countryName(order.country, language)].filter(Boolean).join(', ') || '–'
}

function OrderLink({ number }: { number: string }) {
  return (
    <Anchor component={Link} to={`/orders/${encodeURIComponent(number)}`} className="num">
      {number}
    </Anchor>
  )
}

function Address({ of: { name, company, street, city, region, postcode, country } }: { of: OrderAddress }) {
  const { i18n } = useTranslation()
  const town = [city, region, postcode].filter(Boolean).join(', ')
  const lines = [name, company, ...street, town, country && countryName(country, i18n.language)]
  return (
    <address className={classes.address}>
      {lines.filter(Boolean).map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </address>
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
