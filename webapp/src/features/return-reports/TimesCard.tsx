import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { CardProps } from './cards'
import { Pressable } from './Pressable'
import { length } from './reportText'

/** Half of all waited no longer than the first number, nine of ten no longer than the second. */
export function TimesCard({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  return (
    <Card title={t('returnReport.times')}>
      <WideTable label={t('returnReport.times')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('returnReport.what')}</Table.Th>
            <Table.Th ta="right">{t('returnReport.p50')}</Table.Th>
            <Table.Th ta="right">{t('returnReport.p90')}</Table.Th>
            <Table.Th ta="right">{t('returnReport.returns')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.times.map((time) => (
            <Table.Tr key={time.waiting}>
              <Table.Th scope="row" fw={500}>
                {t(`returnReport.waiting.${time.waiting}`)}
              </Table.Th>
              <Table.Td ta="right" className="num">
                {length(time.p50, i18n.language)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {length(time.p90, i18n.language)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                <Pressable
                  n={time.n}
                  onPress={() => onPress({ figure: time.behind, title: t(`returnReport.waiting.${time.waiting}`) })}
                >
                  {formatCount(time.n, i18n.language)}
                </Pressable>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Text size="xs" c="dimmed" mt="xs">
        {t('returnReport.timesNote')}
      </Text>
    </Card>
  )
}
