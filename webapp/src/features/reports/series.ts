import { formatLength } from '@/lib/formatNumber'
import type { Ink } from '@/ui/charts/useInk'
import type { ReportCell, ReportColumn } from './api/shapes'

/** Between two bands of one name, in widths of a band. */
const GAP = 0.3

/** The number as a point in the band where the truth lies; bands that stand side by side have their points on them. */
export function whiskers(
  column: ReportColumn,
  name: string,
  cells: (ReportCell | undefined)[],
  at: number,
  ink: Ink,
  beside: { at: number; of: number } = { at: 0, of: 1 },
): [object, object, object] {
  const known = (cell: ReportCell | undefined) => cell !== undefined && cell.value !== null
  const color = ink.series[at % ink.series.length]
  const width = bandWidth(cells.length * beside.of)
  const band = {
    type: 'bar',
    stack: column.key,
    // Known to the pixel where points have to follow it.
    ...(beside.of > 1 ? { barWidth: width, barGap: `${100 * GAP}%` } : { barMaxWidth: width }),
    tooltip: { show: false },
    silent: true,
  }
  return [
    {
      ...band,
      id: `${column.key}-low`,
      itemStyle: { opacity: 0 },
      data: cells.map((cell) => (known(cell) ? scaled(cell?.low ?? null, column) : null)),
    },
    {
      ...band,
      id: `${column.key}-band`,
      itemStyle: { color, opacity: 0.28 },
      data: cells.map((cell) => (known(cell) ? scaled((cell?.high ?? 0) - (cell?.low ?? 0), column) : null)),
    },
    {
      id: column.key,
      name,
      type: 'line',
      lineStyle: { opacity: column.key === 'csat' && cells.length > 12 ? 0.5 : 0 },
      symbolSize: 10,
      symbolOffset: [(beside.at - (beside.of - 1) / 2) * width * (1 + GAP), 0],
      itemStyle: { color },
      connectNulls: false,
      tooltip: { valueFormatter: (value: unknown) => spoken(value, column) },
      data: cells.map((cell) => scaled(cell?.value ?? null, column)),
    },
  ]
}

function bandWidth(bands: number): number {
  if (bands <= 8) return 26
  return bands <= 16 ? 14 : 8
}

/** As the tooltip says it. */
export function spoken(value: unknown, { unit }: ReportColumn): string {
  if (typeof value !== 'number') return '–'
  if (unit === 'share') return `${value}%`
  return unit === 'seconds' ? formatLength(value) : String(value)
}

export function scaled(value: number | null, { unit }: ReportColumn): number | null {
  if (value === null) return null
  if (unit === 'share') return Math.round(1000 * value) / 10
  return unit === 'seconds' ? Math.round(value) : Math.round(100 * value) / 100
}
