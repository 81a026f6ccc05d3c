import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { ReturnFigure } from './api/shapes'
import type { CardProps } from './cards'
import { Pressable } from './Pressable'
import { interval, percent } from './reportText'

/** How often people say no, see it differently from the assessment, and are overturned. */
export function JudgementsCard({ report, onPress }: CardProps) {
  const { t, i18n } = useTranslation()
  return (
    <Card title={t('returnReport.judgements')}>
      <WideTable label={t('returnReport.judgements')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('returnReport.what')}</Table.Th>
            <Table.Th ta="right">{t('returnReport.share')}</Table.Th>
            <Table.Th ta="right">{t('returnReport.returns')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.judgements.map(({ figure, of, share }) => (
            <Table.Tr key={figure}>
              <Table.Th scope="row" fw={500}>
                {t(`returnReport.figure.${figure}`)}
                <Text size="xs" c="dimmed" fw={400}>
                  {t('returnReport.among', { of: t(`returnReport.figure.${of}`) })}
                </Text>
              </Table.Th>
              <Table.Td ta="right" className="num">
                {percent(share.value, i18n.language)}
                {share.of > 0 ? (
                  <Text size="xs" c="dimmed">
                    {interval(share, i18n.language)}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td ta="right" className="num">
                <Pressable n={share.hits} onPress={() => open(figure)}>
                  {formatCount(share.hits, i18n.language)}
                </Pressable>
                {' / '}
                <Pressable n={share.of} onPress={() => open(of)}>
                  {formatCount(share.of, i18n.language)}
                </Pressable>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Text size="xs" c="dimmed" mt="xs">
        {t('returnReport.judgementsNote')}
      </Text>
    </Card>
  )

  function open(figure: ReturnFigure) {
    onPress({ figure, title: t(`returnReport.figure.${figure}`) })
  }
}
