import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { Tone } from '@/ui/Tone'
import { WideTable } from '@/ui/WideTable'
import { useFairness } from '../api/useFairness'
import { Disagreement } from './Disagreement'
import { useGroupName } from './useGroupName'

/** How often each group of customers is flagged, beside all others: outside of 0.8 to 1.25 somebody has to look. */
export function FairnessCard() {
  const { t, i18n } = useTranslation()
  const fairness = useFairness()
  const groupName = useGroupName()
  const ratio = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(value)
  return (
    <Card title={t('riskRules.fairness')}>
      <Loaded query={fairness} failed={t('riskRules.fairnessFailed')} skeleton={<ListSkeleton rows={3} height={36} />}>
        {({ groups, disagreement }) => (
          <>
            {groups.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('riskRules.noFairness')}
              </Text>
            ) : (
              <WideTable label={t('riskRules.fairness')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('riskRules.groupOf')}</Table.Th>
                    <Table.Th ta="right">{t('riskRules.people')}</Table.Th>
                    <Table.Th ta="right">{t('riskRules.flagged')}</Table.Th>
                    <Table.Th ta="right">{t('riskRules.ratio')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {groups.map((group) => (
                    <Table.Tr key={group.kind + group.group}>
                      <Table.Td>{groupName(group.kind, group.group)}</Table.Td>
                      <Table.Td ta="right">{formatCount(group.people, i18n.language)}</Table.Td>
                      <Table.Td ta="right">{formatCount(group.flagged, i18n.language)}</Table.Td>
                      <Table.Td ta="right">
                        {group.review ? <Tone color="yellow">{ratio(group.ratio)}</Tone> : ratio(group.ratio)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
            )}
            <Text size="xs" c="dimmed" mt="xs">
              {t('riskRules.fairnessHint')}
            </Text>
            <Disagreement counted={disagreement} />
          </>
        )}
      </Loaded>
    </Card>
  )
}
