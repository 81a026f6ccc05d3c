import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatCount } from '@/lib/formatNumber'
import { WideTable } from '@/ui/WideTable'
import type { Comparison } from './api/shapes'
import { NumberLink } from './behind/NumberLink'
import { percent } from './shareText'

interface Props {
  channels: Comparison['channels']
  /** Of the peak, "from/until". */
  hours: string
  nameOf: (group: string, key: string) => string
}

const SIDES = ['peak', 'normal'] as const

/** Each channel against itself: why the difference of all answers and that within channels are not the same. */
export function ComparedChannels({ channels, hours, nameOf }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <WideTable label={t('satisfaction.byChannel')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('satisfaction.by.channel')}</Table.Th>
          {SIDES.map((side) => (
            <Table.Th key={side} ta="right">
              {t(`satisfaction.${side}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {channels.map((stratum) => (
          <Table.Tr key={stratum.channel}>
            <Table.Th scope="row" fw={500}>
              {nameOf('channel', stratum.channel)}
            </Table.Th>
            {SIDES.map((side) => (
              <Table.Td key={side} ta="right" className="num">
                <NumberLink
                  of={stratum[side].of}
                  opening={{ figure: 'answered', row: `${side}=${hours}&channel=${stratum.channel}` }}
                >
                  {percent(stratum[side].value, i18n.language)}
                </NumberLink>{' '}
                <Text span size="xs" c="dimmed">
                  {t('reports.n', { n: formatCount(stratum[side].of, i18n.language) })}
                </Text>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}
