import { Table, UnstyledButton } from '@mantine/core'
import { WideTable } from '../WideTable'
import type { Cell } from './asCsv'
import classes from './charts.module.css'

export interface FigureRow {
  cells: Cell[]
  /** What the first cell opens. */
  onPress?: () => void
  /** What each cell opens, where it opens anything. */
  presses?: ((() => void) | undefined)[]
}

interface Props {
  label: string
  head: string[]
  rows: FigureRow[]
  /** Which columns hold words: those begin at the left, numbers end at the right. */
  worded?: boolean[]
  pressHint?: string
}

/** What a chart shows, in words and numbers; the first cell opens what is behind it, as a press on the chart does. */
export function FigureTable({ label, head, rows, worded, pressHint }: Props) {
  const side = (column: number) => (column === 0 || worded?.[column] ? 'left' : 'right')
  return (
    <div className={classes.tableFrame}>
      <WideTable label={label}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, column) => (
              <Table.Th key={name} ta={side(column)}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ cells: [first, ...others], onPress, presses }, row) => (
            <Table.Tr key={`${first} ${row}`}>
              <Table.Th scope="row" fw={500} miw="7em">
                <Opening text={first ?? '–'} onPress={onPress ?? presses?.[0]} hint={pressHint} />
              </Table.Th>
              {others.map((cell, column) => (
                <Table.Td key={head[column + 1]} ta={side(column + 1)} className="num">
                  <Opening text={cell ?? '–'} onPress={presses?.[column + 1]} hint={pressHint} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </div>
  )
}

function Opening({ text, onPress, hint }: { text: string | number; onPress?: () => void; hint?: string }) {
  return onPress ? (
    <UnstyledButton className={classes.number} onClick={onPress} title={hint}>
      {text}
    </UnstyledButton>
  ) : (
    text
  )
}
