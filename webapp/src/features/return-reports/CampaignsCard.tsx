import { Anchor, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { Tone } from '@/ui/Tone'
import { WideTable } from '@/ui/WideTable'
import type { CampaignCohort } from './api/shapes'
import type { CardProps } from './cards'
import { Pressable } from './Pressable'
import { interval, percent, points } from './reportText'

const COLORS = { more: 'red', fewer: 'green', 'no-difference': 'gray', 'cannot-tell': 'gray' } as const

/** Whether what a campaign brought comes back more often than all else. */
export function CampaignsCard({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  const normal = report.campaigns[0]?.normal
  return (
    <Card title={t('returnReport.campaigns')}>
      {normal ? (
        <WideTable label={t('returnReport.campaigns')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('returnReport.campaign')}</Table.Th>
              <Table.Th ta="right">{t('returnReport.rate.orders')}</Table.Th>
              <Table.Th ta="right">{t('returnReport.difference')}</Table.Th>
              <Table.Th ta="right">{t('returnReport.orders')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.campaigns.map((campaign) => (
              <CampaignLine key={campaign.id} campaign={campaign} onPress={onPress} />
            ))}
            <Table.Tr>
              <Table.Th scope="row" fw={500}>
                {t('returnReport.normal')}
              </Table.Th>
              <Table.Td ta="right" className="num">
                {percent(normal.value, i18n.language)}
                <Text size="xs" c="dimmed">
                  {interval(normal, i18n.language)}
                </Text>
              </Table.Td>
              <Table.Td ta="right">{'–'}</Table.Td>
              <Table.Td ta="right" className="num">
                {formatCount(normal.hits, i18n.language)} / {formatCount(normal.of, i18n.language)}
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </WideTable>
      ) : (
        <Text c="dimmed">{t('returnReport.noCampaigns')}</Text>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        {t('returnReport.campaignsNote')}
      </Text>
    </Card>
  )
}

function CampaignLine({ campaign, onPress }: { campaign: CampaignCohort; onPress: CardProps['onPress'] }) {
  const { t, i18n } = useTranslation()
  const { orders, difference } = campaign
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Anchor component={Link} to={`/reports/campaign?campaign=${campaign.id}`}>
          {campaign.name}
        </Anchor>
        <Text size="xs" c="dimmed" fw={400}>
          {formatDay(campaign.beganAt, i18n.language)}
        </Text>
      </Table.Th>
      <Table.Td ta="right" className="num">
        {percent(orders.value, i18n.language)}
        <Text size="xs" c="dimmed">
          {interval(orders, i18n.language)}
        </Text>
      </Table.Td>
      <Table.Td ta="right" className="num">
        {difference ? (
          <>
            {points(difference, i18n.language)}
            <Text size="xs">
              <Tone color={COLORS[difference.tendency]}>{t(`returnReport.tendency.${difference.tendency}`)}</Tone>
            </Text>
          </>
        ) : (
          '–'
        )}
      </Table.Td>
      <Table.Td ta="right" className="num">
        <Pressable
          n={orders.hits}
          onPress={() => onPress({ figure: 'returned', title: campaign.name, only: { campaign: campaign.id } })}
        >
          {formatCount(orders.hits, i18n.language)}
        </Pressable>
        {' / '}
        {formatCount(orders.of, i18n.language)}
      </Table.Td>
    </Table.Tr>
  )
}
