import { Table, UnstyledButton } from '@mantine/core'
import { WideTable } from '../WideTable'
import type { Cell } from './asCsv'
import classes from './charts.module.css'

interface Props {
  label: string
  head: string[]
  rows: { cells: Cell[]; onPress?: () => void }[]
  pressHint?: string
}

/** What a chart shows, in words and numbers; the first cell opens what is behind it, as a press on the chart does. */
export function FigureTable({ label, head, rows, pressHint }: Props) {
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
                  <UnstyledButton className={classes.number} onClick={onPress} title={pressHint}>
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
