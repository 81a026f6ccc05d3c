import { SegmentedControl, Table, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { WideTable } from '@/ui/WideTable'
import type { FigureGroup, GroupBy, PressedNumber } from './api/shapes'
import classes from './figures.module.css'
import { COLUMNS, type Column } from './groupColumns'
import { useKeyName } from './useKeyName'

interface Props {
  groups: FigureGroup[]
  by: GroupBy
  onBy: (by: GroupBy) => void
  onNarrow: (key: string) => void
  onPress: (number: PressedNumber) => void
}

/** By name: who is first on a list has only come first in the alphabet. */
export function GroupTable({ groups, by, onBy, onNarrow, onPress }: Props) {
  const { t } = useTranslation()
  const nameOf = useKeyName()
  const columns = COLUMNS.filter((column) => by !== 'agent' || column.ofAgents)
  return (
    <Card
      flush
      title={t('callFigures.groups')}
      aside={
        <SegmentedControl
          className={classes.unprinted}
          size="xs"
          value={by}
          onChange={(value) => onBy(value as GroupBy)}
          aria-label={t('callFigures.groups')}
          data={(['agent', 'team', 'language', 'topic'] as const).map((value) => ({
            value,
            label: t(`callFigures.by.${value}`),
          }))}
        />
      }
    >
      {groups.length === 0 ? (
        <Text p="md" c="dimmed">
          {t('callFigures.noGroups')}
        </Text>
      ) : (
        <WideTable label={t('callFigures.groups')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`callFigures.by.${by}`)}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column.key} ta="right">
                  {t(`callFigures.column.${column.key}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((group) => (
              <Table.Tr key={group.key}>
                <Table.Th scope="row" fw={500}>
                  <UnstyledButton className={classes.number} onClick={() => onNarrow(group.key)}>
                    {nameOf(by, group)}
                  </UnstyledButton>
                </Table.Th>
                {columns.map((column) => (
                  <Table.Td key={column.key} ta="right" className="num">
                    <Value group={group} column={column} onPress={() => press(group, column)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Card>
  )

  function press(group: FigureGroup, column: Column) {
    if (column.figure) onPress({ figure: column.figure, of: nameOf(by, group), only: { [by]: group.key } })
  }
}

function Value({ group, column, onPress }: { group: FigureGroup; column: Column; onPress: () => void }) {
  const { t, i18n } = useTranslation()
  const text = column.text(column.value(group.figures), i18n.language)
  if (!column.figure || text === '–' || text === '0') return text
  return (
    <UnstyledButton className={classes.number} onClick={onPress} title={t('callFigures.open')}>
      {text}
    </UnstyledButton>
  )
}
