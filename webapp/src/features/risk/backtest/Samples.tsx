import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BandMark, type BandWord } from '@/ui/BandMark'
import { Time } from '@/ui/Time'
import { WideTable } from '@/ui/WideTable'
import type { BacktestReport } from '../api/ruleShapes'

/** Some cases to look at: those for a person, and those whose band changed. */
export function Samples({ cards }: Pick<BacktestReport, 'cards'>) {
  const { t } = useTranslation()
  if (cards.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('riskLab.samples')}
      </Text>
      <WideTable label={t('riskLab.samples')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('riskLab.about')}</Table.Th>
            <Table.Th>{t('order.customer')}</Table.Th>
            <Table.Th>{t('riskLab.live')}</Table.Th>
            <Table.Th>{t('riskLab.candidate')}</Table.Th>
            <Table.Th>{t('riskLab.because')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cards.map((card) => (
            <Table.Tr key={card.about + card.at}>
              <Table.Td>
                <Link to={`${card.about.startsWith('RMA-') ? '/rma' : '/orders'}/${encodeURIComponent(card.about)}`}>
                  {card.about}
                </Link>{' '}
                <Time at={card.at} />
              </Table.Td>
              <Table.Td>
                <Link to={`/customers/${card.customer}`}>{card.customer}</Link>
              </Table.Td>
              <Table.Td>{t(`band.${card.live as BandWord}`)}</Table.Td>
              <Table.Td>
                <BandMark band={card.candidate as BandWord} score={card.score} />
              </Table.Td>
              <Table.Td>{card.rules.join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </div>
  )
}
