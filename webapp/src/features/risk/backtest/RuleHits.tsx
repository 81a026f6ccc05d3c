import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { WideTable } from '@/ui/WideTable'
import type { BacktestReport } from '../api/ruleShapes'
import { useOwn } from '../useOwn'

const MOST_OVERLAPS = 8

/** How often each rule holds, how much more often than usual that was abuse, and which hold together. */
export function RuleHits({ rules, overlaps }: Pick<BacktestReport, 'rules' | 'overlaps'>) {
  const { t, i18n } = useTranslation()
  const own = useOwn()
  const percent = (value: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
  const times = (value: number | null) =>
    value === null ? '–' : `×${new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)}`
  return (
    <div>
      <WideTable label={t('riskLab.hits')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('riskLab.rule')}</Table.Th>
            <Table.Th ta="right">{t('riskLab.hit')}</Table.Th>
            <Table.Th ta="right">{t('riskLab.ofReturns')}</Table.Th>
            <Table.Th ta="right">{t('riskLab.lift')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <Table.Tr key={rule.rule}>
              <Table.Td>
                {rule.rule} {own(rule)}
              </Table.Td>
              <Table.Td ta="right">{formatCount(rule.hits, i18n.language)}</Table.Td>
              <Table.Td ta="right">{percent(rule.rate)}</Table.Td>
              <Table.Td ta="right">{times(rule.lift)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {overlaps.length > 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('riskLab.overlaps')}{' '}
          {overlaps
            .slice(0, MOST_OVERLAPS)
            .map(({ one, other, together }) => `${one} + ${other}: ${formatCount(together, i18n.language)}`)
            .join(', ')}
        </Text>
      ) : null}
    </div>
  )
}
