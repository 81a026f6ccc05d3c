import { Table, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order, OrderLine } from '@/api/shapes'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import classes from './orders.module.css'
import { LineStanding } from './Standing'

const AMOUNTS = ['ordered', 'shipped'] as const
/** Said under the state, and only where there is something to say. */
const RARE = ['refunded', 'canceled'] as const

export function OrderLines({ order }: { order: Order }) {
  const { t, i18n } = useTranslation()
  const money = (amount: number) => formatMoney(amount, order.currency, i18n.language)
  if (order.lines.length === 0) {
    return (
      <Card title={t('order.items')}>
        <Text c="dimmed">{t('order.noItems')}</Text>
      </Card>
    )
  }
  return (
    <Card title={t('order.items')} flush>
      <WideTable label={t('order.items')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('order.item')}</Table.Th>
            <Table.Th>{t('orderPage.lineState')}</Table.Th>
            {AMOUNTS.map((amount) => (
              <Table.Th key={amount} ta="right">
                {t(`order.${amount}`)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('order.price')}</Table.Th>
            <Table.Th ta="right">{t('order.sum')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.lines.map((line, at) => (
            <Fragment key={at}>
              <Table.Tr>
                <Item line={line} />
                <Quantities of={line} />
                <Table.Td ta="right" className="num">
                  {money(line.price)}
                </Table.Td>
                <Table.Td ta="right" className="num">
                  {money(line.total)}
                  {line.discount > 0 ? (
                    <Text size="xs" c="dimmed">
                      {t('orderPage.lineDiscount', { amount: money(line.discount) })}
                    </Text>
                  ) : null}
                </Table.Td>
              </Table.Tr>
              {line.parts.map((part, place) => (
                <Table.Tr key={place} className={classes.part}>
                  <Item line={part} />
                  <Quantities of={part} />
                  <Table.Td colSpan={2}>
                    <Text size="xs" c="dimmed" ta="right">
                      {t('orderPage.inBundle')}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  )
}

type Goods = Pick<OrderLine, 'sku' | 'name' | 'standing' | (typeof AMOUNTS)[number] | (typeof RARE)[number]>

function Item({ line }: { line: Goods }) {
  return (
    <Table.Td miw={170}>
      {line.name || line.sku}
      <Text size="xs" c="dimmed" className="num">
        {line.sku}
      </Text>
    </Table.Td>
  )
}

function Quantities({ of: line }: { of: Goods }) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Table.Td>
        <LineStanding standing={line.standing} />
        {RARE.filter((amount) => line[amount] > 0).map((amount) => (
          <Text key={amount} size="xs" c="dimmed">
            {t(`orderPage.lineOf.${amount}`, { shown: formatCount(line[amount], i18n.language) })}
          </Text>
        ))}
      </Table.Td>
      {AMOUNTS.map((amount) => (
        <Table.Td key={amount} ta="right" className="num">
          {line[amount] === 0 ? '–' : formatCount(line[amount], i18n.language)}
        </Table.Td>
      ))}
    </>
  )
}
