import { Anchor, SegmentedControl, Table, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { Csat, CsatBy } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import { IntervalBar } from './IntervalBar'
import { ShareCell } from './ShareCell'
import classes from './satisfaction.module.css'
import { interval, percent } from './shareText'
import { FILTERS } from './useCsatFilters'

interface Props {
  csat: Csat
  by: CsatBy
  nameOf: (group: string, key: string) => string
  onBy: (by: CsatBy) => void
  onNarrow: (key: string) => void
}

/** By whom, channel, topic: in the order of names, for these are no ranks. */
export function GroupScores({ csat, by, nameOf, onBy, onNarrow }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <Card
      title={t('satisfaction.groups')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('satisfaction.groups')}
          value={by}
          onChange={(value) => onBy(value as CsatBy)}
          data={FILTERS.map((group) => ({ value: group, label: t(`satisfaction.by.${group}`) }))}
        />
      }
    >
      {csat.rows.length === 0 ? (
        <Text c="dimmed">{t(by === 'campaign' ? 'campaignScores.none' : 'satisfaction.noGroups')}</Text>
      ) : (
        <WideTable label={t('satisfaction.groups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`satisfaction.by.${by}`)}</Table.Th>
              <Table.Th ta="right">{t('satisfaction.csat')}</Table.Th>
              <Table.Th miw={140}>{t('satisfaction.band')}</Table.Th>
              <Table.Th ta="right">{t('satisfaction.answersSeries')}</Table.Th>
              <Table.Th ta="right">{t('satisfaction.response')}</Table.Th>
              <Table.Th ta="right">{t('young.toCome')}</Table.Th>
              <Table.Th ta="right">{t('surveyAnswer.solvedShare')}</Table.Th>
              {by === 'agent' ? <Table.Th ta="right">{t('surveyAnswer.agentShare')}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {csat.rows.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row" fw={500}>
                  <UnstyledButton className={classes.number} onClick={() => onNarrow(row.key)}>
                    {by === 'campaign' ? row.name : nameOf(by, row.name)}
                  </UnstyledButton>
                  {by === 'campaign' ? (
                    <Anchor
                      component={Link}
                      to={`/reports/campaign?campaign=${row.key}`}
                      display="block"
                      size="xs"
                      fw={400}
                    >
                      {t('campaignScores.open')}
                    </Anchor>
                  ) : null}
                </Table.Th>
                <Table.Td ta="right" className="num">
                  <NumberLink of={row.csat.of} opening={opening('answered', row.key)}>
                    {percent(row.csat.value, i18n.language)}
                  </NumberLink>
                </Table.Td>
                <Table.Td>
                  <IntervalBar share={row.csat} />
                  <Text size="xs" c="dimmed">
                    {interval(row.csat, i18n.language)}
                  </Text>
                </Table.Td>
                <Table.Td ta="right" className="num">
                  <NumberLink of={row.csat.of} opening={opening('answered', row.key)}>
                    {row.csat.of}
                  </NumberLink>
                </Table.Td>
                <Table.Td ta="right" className="num">
                  <NumberLink of={row.response.of} opening={opening('asked', row.key)}>
                    {percent(row.response.value, i18n.language)}
                  </NumberLink>
                </Table.Td>
                <Table.Td ta="right" className="num">
                  <NumberLink of={row.stillArriving} opening={opening('arriving', row.key)}>
                    {percent(row.toCome, i18n.language)}
                  </NumberLink>
                </Table.Td>
                <ShareCell share={row.solved} opening={opening('told-solved', row.key)} />
                {by === 'agent' ? (
                  <ShareCell share={row.agentRating} opening={opening('rated-agent', row.key)} />
                ) : null}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {by === 'campaign' ? (
        <Text size="xs" c="dimmed" mt="xs">
          {t('campaignScores.note')}
        </Text>
      ) : null}
    </Card>
  )

  function opening(figure: string, key: string) {
    return { figure, row: `${by}=${key}` }
  }
}
