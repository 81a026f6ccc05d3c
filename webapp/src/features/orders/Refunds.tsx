import { useTranslation } from 'react-i18next'
import type { Order, OrderDetails } from '@/api/shapes'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { Time } from '@/ui/Time'
import classes from './orders.module.css'

/** Nothing at all while no money went back. */
export function Refunds({ order, details }: { order: Order; details: OrderDetails }) {
  const { t, i18n } = useTranslation()
  const money = (amount: number) => formatMoney(amount, order.currency, i18n.language)
  if (details.creditMemos.length === 0) return null
  return (
    <Card title={t('orderPage.refunds')}>
      <ol className={classes.papers}>
        {details.creditMemos.map((memo) => (
          <li key={memo.number}>
            <div className={classes.paperHead}>
              <strong className="num">
                {memo.number} · {money(memo.total)}
              </strong>
              <Time at={memo.at} />
            </div>
            <ul className={classes.goods}>
              {memo.items.map((item, at) => (
                <li key={at}>
                  {t('orderPage.goods', {
                    shown: formatCount(item.quantity, i18n.language),
                    name: item.name || item.sku,
                  })}
                  {item.amount ? ` · ${money(item.amount)}` : null}
                </li>
              ))}
              {memo.shipping > 0 ? <li>{t('orderPage.refundShipping', { amount: money(memo.shipping) })}</li> : null}
              {memo.adjustment !== 0 ? (
                <li>{t('orderPage.refundAdjustment', { amount: money(memo.adjustment) })}</li>
              ) : null}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
