import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Order, OrderLine } from '@/api/shapes'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'

const AMOUNTS = ['ordered', 'shipped', 'refunded', 'canceled'] as const satisfies (keyof OrderLine)[]

export function OrderLines({ order }: { order: Order }) {
  const { t, i18n } = useTranslation()
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
            <Table.Tr key={at}>
              <Table.Td>
                {line.name}
                <Text size="xs" c="dimmed">
                  {line.sku}
                </Text>
              </Table.Td>
              {AMOUNTS.map((amount) => (
                <Table.Td key={amount} ta="right" className="num">
                  {line[amount] === 0 ? '–' : formatCount(line[amount], i18n.language)}
                </Table.Td>
              ))}
              <Table.Td ta="right" className="num">
                {formatMoney(line.price, order.currency, i18n.language)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {formatMoney(line.total, order.currency, i18n.language)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  )
}
