import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Tone } from '@/ui/Tone'
import { WideTable } from '@/ui/WideTable'
import type { BacktestReport, Side } from '../api/ruleShapes'
import { BandsChart } from './BandsChart'
import { RuleHits } from './RuleHits'
import { Samples } from './Samples'

const FIGURES = ['alerts', 'alertRate', 'labelled', 'precision', 'lossCaptured', 'alertsAmongBest'] as const

/** Both versions over the same stretch: how many go to a person, how often that was right, and whom it hits. */
export function BacktestReportView({ report }: { report: BacktestReport }) {
  const { t, i18n } = useTranslation()
  const { from, to, customers, returns, candidate, live, flips } = report
  return (
    <Stack gap="md">
      <Text size="sm">
        {t('riskLab.stretch', {
          from: formatDay(from, i18n.language),
          to: formatDay(to, i18n.language),
          customers: formatCount(customers, i18n.language),
          returns: formatCount(returns, i18n.language),
        })}
      </Text>
      <WideTable label={t('riskLab.compared')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th ta="right">{t('riskLab.candidate')}</Table.Th>
            <Table.Th ta="right">{t('riskLab.live')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {FIGURES.map((figure) => (
            <Table.Tr key={figure}>
              <Table.Th scope="row" fw={500}>
                {t(`riskLab.figure.${figure}`)}
              </Table.Th>
              <Table.Td ta="right">{text(candidate, figure)}</Table.Td>
              <Table.Td ta="right">{text(live, figure)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <BandsChart candidate={candidate} live={live} note={t('riskLab.chartNote', { returns })} />
      {Object.keys(flips).length > 0 ? (
        <div>
          <Text size="sm" fw={600} mb={4}>
            {t('riskLab.flips')}
          </Text>
          {Object.entries(flips).map(([flip, count]) => (
            <Tone key={flip} color="gray">
              {flipText(flip)} {formatCount(count, i18n.language)}
            </Tone>
          ))}
        </div>
      ) : null}
      <RuleHits rules={report.rules} overlaps={report.overlaps} />
      <Samples cards={report.cards} />
    </Stack>
  )

  function text(side: Side, figure: (typeof FIGURES)[number]): string {
    const value = side[figure]
    if (value === null) return t('riskLab.nothingProven')
    if (figure === 'alertRate' || figure === 'precision' || figure === 'lossCaptured') {
      return new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
    }
    return formatCount(value, i18n.language)
  }

  function flipText(flip: string): string {
    return flip
      .split('>')
      .map((band) => t(`band.${band as 'clear'}`))
      .join(' → ')
  }
}
