import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Backtest } from '@/api/shapes'
import { WideTable } from '@/ui/WideTable'
import classes from '../praise.module.css'

type Side = Backtest['sides'][number]

interface Props {
  sides: Side[]
  nameOf: (key: string) => string
}

/** Precision and recall of each version, with how sure they are. */
export function SideTable({ sides, nameOf }: Props) {
  const { t } = useTranslation()
  return (
    <WideTable label={t('praise.backtest')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('praise.side')}</Table.Th>
          <Table.Th ta="right">{t('praise.precision')}</Table.Th>
          <Table.Th ta="right">{t('praise.recall')}</Table.Th>
          <Table.Th ta="right">{t('praise.wrong')}</Table.Th>
          <Table.Th ta="right">{t('praise.missed')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sides.map(({ version, precision, recall, wrong, missed }, place) => (
          <Table.Tr key={`${place} ${version}`}>
            <Table.Th scope="row" fw={500}>
              {nameOf(version)}
            </Table.Th>
            <ShareCell share={precision} />
            <ShareCell share={recall} />
            <Table.Td ta="right" className="num">
              {wrong}
            </Table.Td>
            <Table.Td ta="right" className="num">
              {missed}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  )
}

/** Of nothing there is no share: "–", never 0 %. */
function ShareCell({ share: { value, low, high, hits, of } }: { share: Side['precision'] }) {
  const { t } = useTranslation()
  const percent = (share: number) => t('praise.percent', { share: Math.round(share * 100) })
  return (
    <Table.Td ta="right" className="num">
      {value === null ? '–' : percent(value)}
      {value === null ? null : (
        <Text size="xs" c="dimmed" className={classes.interval}>
          {t('backtest.interval', { low: percent(low), high: percent(high), hits, of })}
        </Text>
      )}
    </Table.Td>
  )
}
