import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Order, OrderDetails } from '@/api/shapes'
import { formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import classes from './orders.module.css'

const SUMS = ['subtotal', 'discount', 'shipping', 'tax'] as const
const AFTER = ['paid', 'refunded'] as const

/** How the total came about, and what has been paid and given back; what is nothing is left out. */
export function MoneySummary({ order, details }: { order: Order; details: OrderDetails }) {
  const { t, i18n } = useTranslation()
  const { money, terms, invoices } = details
  const show = (amount: number) => formatMoney(amount, order.currency, i18n.language)
  const foreign = money.baseCurrency !== '' && money.baseCurrency !== order.currency
  return (
    <Card title={t('orderPage.money')}>
      <dl className={classes.sums}>
        {SUMS.filter((sum) => money[sum] !== 0).map((sum) => (
          <Sum
            key={sum}
            label={t(`orderPage.sum.${sum}`)}
            amount={show(sum === 'discount' ? -money[sum] : money[sum])}
          />
        ))}
        <Sum label={t('order.total')} amount={show(order.total)} strong />
        {AFTER.filter((sum) => money[sum] !== 0).map((sum) => (
          <Sum key={sum} label={t(`orderPage.sum.${sum}`)} amount={show(money[sum])} />
        ))}
      </dl>
      {foreign ? (
        <Text size="xs" c="dimmed" mt={6}>
          {t('orderPage.baseTotal', { amount: formatMoney(money.baseTotal, money.baseCurrency, i18n.language) })}
        </Text>
      ) : null}
      <ul className={classes.notes}>
        {terms.paymentMethod ? <li>{t('orderPage.paidBy', { way: paymentName(terms.paymentMethod) })}</li> : null}
        {terms.coupon ? <li>{t('orderPage.coupon', { code: terms.coupon })}</li> : null}
        {invoices.map((invoice) => (
          <li key={invoice.number}>
            {t('orderPage.invoice', { number: invoice.number, amount: show(invoice.total) })}
            {invoice.state ? ` · ${invoiceState(invoice.state)}` : null}
          </li>
        ))}
      </ul>
    </Card>
  )

  function paymentName(method: string) {
    const key = `orderPage.payment.${method}`
    return i18n.exists(key) ? t(key as 'orderPage.payment.checkmo') : method
  }

  function invoiceState(state: string) {
    const key = `orderPage.invoiceState.${state}`
    return i18n.exists(key) ? t(key as 'orderPage.invoiceState.paid') : state
  }
}

function Sum({ label, amount, strong }: { label: string; amount: string; strong?: boolean }) {
  return (
    <div data-strong={strong || undefined}>
      <dt>{label}</dt>
      <dd className="num">{amount}</dd>
    </div>
  )
}
