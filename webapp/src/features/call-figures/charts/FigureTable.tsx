import { Table, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { WideTable } from '@/ui/WideTable'
import type { Cell } from '../asCsv'
import classes from '../figures.module.css'

interface Props {
  label: string
  head: string[]
  rows: { cells: Cell[]; onPress?: () => void }[]
}

/** What a chart shows, in words and numbers; the first cell opens the calls, as a press on the chart does. */
export function FigureTable({ label, head, rows }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.tableFrame}>
      <WideTable label={label}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, column) => (
              <Table.Th key={name} ta={column ? 'right' : 'left'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ cells: [first, ...others], onPress }, row) => (
            <Table.Tr key={`${first} ${row}`}>
              <Table.Th scope="row" fw={500}>
                {onPress ? (
                  <UnstyledButton className={classes.number} onClick={onPress} title={t('callFigures.open')}>
                    {first}
                  </UnstyledButton>
                ) : (
                  first
                )}
              </Table.Th>
              {others.map((cell, column) => (
                <Table.Td key={head[column + 1]} ta="right" className="num">
                  {cell ?? '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </div>
  )
}
