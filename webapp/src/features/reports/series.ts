import { formatLength } from '@/lib/formatNumber'
import type { Ink } from '@/ui/charts/useInk'
import type { ReportCell, ReportColumn } from './api/shapes'

/** The number as a point in the band where the truth lies. */
export function whiskers(
  column: ReportColumn,
  name: string,
  cells: (ReportCell | undefined)[],
  at: number,
  ink: Ink,
): [object, object, object] {
  const known = (cell: ReportCell | undefined) => cell !== undefined && cell.value !== null
  const color = ink.series[at % ink.series.length]
  const band = {
    type: 'bar',
    stack: column.key,
    barMaxWidth: cells.length > 12 ? 8 : 26,
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
      itemStyle: { color },
      connectNulls: false,
      tooltip: { valueFormatter: (value: unknown) => spoken(value, column) },
      data: cells.map((cell) => scaled(cell?.value ?? null, column)),
    },
  ]
}

/** As the tooltip says it. */
export function spoken(value: unknown, { unit }: ReportColumn): string {
  if (typeof value !== 'number') return '–'
  if (unit === 'share') return `${value} %`
  return unit === 'seconds' ? formatLength(value) : String(value)
}

export function scaled(value: number | null, { unit }: ReportColumn): number | null {
  if (value === null) return null
  if (unit === 'share') return Math.round(1000 * value) / 10
  return unit === 'seconds' ? Math.round(value) : Math.round(100 * value) / 100
}
