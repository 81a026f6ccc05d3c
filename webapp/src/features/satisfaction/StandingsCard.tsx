import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { WideTable } from '@/ui/WideTable'
import type { CsatQuery, Standing } from './api/shapes'
import { useStandings } from './api/useStandings'
import { NumberLink } from './behind/NumberLink'
import { percent, range } from './shareText'

/** Drawn towards the team, so that luck does not lead; the list has no end. */
export function StandingsCard({ query }: { query: CsatQuery }) {
  const { t, i18n } = useTranslation()
  const standings = useStandings(query)
  return (
    <Card title={t('satisfaction.standings')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('satisfaction.standingsWhy')}
      </Text>
      <Loaded
        query={standings}
        failed={t('satisfaction.standingsFailed')}
        skeleton={<ListSkeleton rows={3} height={36} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('satisfaction.noGroups')}</Text>
          ) : (
            <WideTable label={t('satisfaction.standings')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('satisfaction.by.agent')}</Table.Th>
                  <Table.Th ta="right">{t('satisfaction.standing')}</Table.Th>
                  <Table.Th ta="right">{t('satisfaction.band90')}</Table.Th>
                  <Table.Th ta="right">{t('satisfaction.answersSeries')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((row) => (
                  <Table.Tr key={row.agent}>
                    <Table.Th scope="row" fw={row.ranked ? 650 : 400}>
                      {row.name}
                    </Table.Th>
                    <Table.Td ta="right" className="num">
                      <NumberLink of={row.csat.of} opening={openingOf(row)}>
                        {percent(row.csat.of === 0 ? null : row.value, i18n.language)}
                      </NumberLink>
                    </Table.Td>
                    <Table.Td ta="right" className="num">
                      {row.csat.of === 0 ? '–' : range(row.low, row.high, i18n.language)}
                    </Table.Td>
                    <Table.Td ta="right" className="num">
                      <NumberLink of={row.csat.of} opening={openingOf(row)}>
                        {row.csat.of}
                      </NumberLink>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
          )
        }
      </Loaded>
    </Card>
  )
}

function openingOf({ agent }: Standing) {
  return { figure: 'answered', row: `agent=${agent}` }
}
