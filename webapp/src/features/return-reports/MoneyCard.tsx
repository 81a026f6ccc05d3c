import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount, formatMoney } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { PressedFigure, ReturnMoney } from './api/shapes'
import { Pressable } from './Pressable'
import type { CardProps } from './ReturnReportDesk'

const ORDER = ['given', 'label', 'goods', 'held', 'denied', 'rejected', 'clawed-back', 'label-fee'] as const
const FIGURES = {
  given: 'paid',
  label: 'labelled',
  goods: 'inspected',
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
    </Card>
  )

  function nameOf(row: ReturnMoney): string {
    const kind = t(`returnReport.amountOf.${row.kind}`)
    if (row.kind === 'given') return `${kind}: ${t(`returnReport.method.${row.by as 'exchange'}`)}`
    return row.name ? `${kind}: ${i18n.language === 'ko' ? row.nameKo : row.name}` : kind
  }

  function pressed(row: ReturnMoney): PressedFigure {
    const only = row.kind === 'given' ? { method: row.by } : row.kind === 'goods' ? { disposition: row.by } : {}
    return { figure: FIGURES[row.kind], title: nameOf(row), only }
  }
}
