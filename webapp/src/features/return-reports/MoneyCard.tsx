import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { PressedFigure, ReturnMoney } from './api/shapes'
import type { CardProps } from './cards'
import { Pressable } from './Pressable'
import { RestockingLine } from './RestockingLine'

const ORDER = [
  'given',
  'label',
  'goods',
  'restocking',
  'held',
  'denied',
  'rejected',
  'clawed-back',
  'label-fee',
] as const
const FIGURES = {
  given: 'paid',
  label: 'labelled',
  goods: 'inspected',
  restocking: 'inspected',
  held: 'held',
  denied: 'denied',
  rejected: 'rejected',
  'clawed-back': 'paid',
  'label-fee': 'paid',
} as const

/** What went out, what the way back cost, what became of the goods, and what is still open. */
export function MoneyCard({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  const rows = [...report.money].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return (
    <Card title={t('returnReport.money')}>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('returnReport.noMoney')}</Text>
      ) : (
        <WideTable label={t('returnReport.money')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('returnReport.what')}</Table.Th>
              <Table.Th ta="right">{t('returnReport.amount')}</Table.Th>
              <Table.Th ta="right">{t('returnReport.number')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={`${row.kind} ${row.by} ${row.currency}`}>
                <Table.Th scope="row" fw={500}>
                  {nameOf(row)}
                </Table.Th>
                <Table.Td ta="right" className="num">
                  {formatMoney(row.amount, row.currency, i18n.language)}
                </Table.Td>
                <Table.Td ta="right" className="num">
                  <Pressable n={row.n} onPress={() => onPress(pressed(row))}>
                    {formatCount(row.n, i18n.language)}
                  </Pressable>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {t('returnReport.moneyNote')}
      </Text>
      <RestockingLine />
    </Card>
  )

  function nameOf(row: ReturnMoney): string {
    const kind = t(`returnReport.amountOf.${row.kind}`)
    if (row.kind === 'given') return `${kind}: ${t(`returnReport.method.${row.by as 'exchange'}`)}`
    if (row.kind === 'restocking') {
      const rate = formatMoney(Number(row.by), row.currency, i18n.language)
      return `${kind}: ${t('returnReport.restocking.formula', { count: row.n, rate })}`
    }
    return row.name ? `${kind}: ${i18n.language === 'ko' ? row.nameKo : row.name}` : kind
  }

  function pressed(row: ReturnMoney): PressedFigure {
    return { figure: FIGURES[row.kind], title: nameOf(row), only: onlyOf(row) }
  }
}

function onlyOf(row: ReturnMoney): PressedFigure['only'] {
  if (row.kind === 'given') return { method: row.by }
  if (row.kind === 'goods') return { disposition: row.by }
  return row.kind === 'restocking' ? { disposition: 'restock' } : {}
}
