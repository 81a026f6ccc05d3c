import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLength } from '@/lib/formatNumber'
import { axes, bars, plain } from '@/ui/charts/parts'
import { type Ink, useInk } from '@/ui/charts/useInk'
import type { ReportCell, ReportColumn, ReportTable } from './api/shapes'
import { cellText, inLanguage } from './cellText'

/** How a table is drawn, as the report says it. */
export function useTableOption(table: ReportTable, zone: string) {
  const { i18n } = useTranslation()
  const ink = useInk()
  const language = i18n.language
  return useMemo(() => {
    const first = table.columns[0]
    const names = table.rows.map((row) =>
      row.cells[0] && first ? cellText(row.cells[0], first.unit, language, zone) : '',
    )
    const drawn = table.drawn.flatMap((key) => {
      const at = table.columns.findIndex((column) => column.key === key)
      const column = table.columns[at]
      return column ? [{ column, cells: table.rows.map((row) => row.cells[at]) }] : []
    })
    const base = axes(ink, names)
    if (table.chart === 'overlay') return overlay(base, drawn, language, ink)
    const label = (formatter: (value: number) => string) => ({ ...base.yAxis.axisLabel, formatter })
    const scale = drawn.some(({ column }) => column.unit === 'share')
      ? { min: 0, max: 100, axisLabel: label((value) => `${value} %`) }
      : drawn.every(({ column }) => column.unit === 'seconds')
        ? { axisLabel: label(formatLength), ...rounded(highest(drawn.flatMap(({ cells }) => cells))) }
        : {}
    return {
      ...base,
      yAxis: { ...base.yAxis, ...scale },
      series: drawn.flatMap(({ column, cells }, at) => seriesOf(table.chart, column, cells, at)),
    }

    function seriesOf(
      chart: ReportTable['chart'],
      column: ReportColumn,
      cells: (ReportCell | undefined)[],
      at: number,
    ): object[] {
      const name = inLanguage(column.title, language)
      const values = cells.map((cell) => scaled(cell?.value ?? null, column))
      if (chart === 'intervals') return whiskers(column, name, cells, at, ink)
      if (chart === 'lines') {
        const tooltip = { valueFormatter: (value: unknown) => spoken(value, column) }
        return [{ id: column.key, name, type: 'line', data: values, symbolSize: 6, connectNulls: false, tooltip }]
      }
      return [bars(column.key, name, values, chart === 'stack' ? 'all' : column.key)]
    }
  }, [table, zone, ink, language])
}

interface Drawn {
  column: ReportColumn
  cells: (ReportCell | undefined)[]
}

/** Volumes as bars on the right, shares on the left, lengths on a scale of their own; marked days are shaded and named. */
function overlay(base: ReturnType<typeof axes>, drawn: Drawn[], language: string, ink: Ink) {
  const side = { ...base.yAxis, splitLine: { show: false } }
  const marks = drawn.find(({ column }) => column.unit === 'text')?.cells ?? []
  // All over the middle of their day, whatever their scale.
  const centred = { barGap: '-100%' }
  const flagged = marks.flatMap((cell, at) => {
    const name = cell?.text ? inLanguage(cell.text, language) : ''
    return name ? [{ xAxis: at, name, label: { formatter: name.replaceAll(' · ', '\n') } }] : []
  })
  return {
    ...base,
    aria: plain,
    grid: { ...base.grid, top: flagged.length ? 76 : base.grid.top },
    yAxis: [
      { ...base.yAxis, min: 0, max: 100, axisLabel: { ...base.yAxis.axisLabel, formatter: '{value} %' } },
      side,
      { ...side, show: false },
    ],
    series: drawn.flatMap(({ column, cells }, at): object[] => {
      const name = inLanguage(column.title, language)
      const data = cells.map((cell) => scaled(cell?.value ?? null, column))
      const tooltip = { valueFormatter: (value: unknown) => spoken(value, column) }
      if (column.unit === 'text') return []
      if (column.key === 'csat') {
        const [low, band, points] = whiskers(column, name, cells, at, ink)
        return [low, band, { ...points, markLine: shades(flagged, ink) }].map((series) => ({
          ...series,
          ...centred,
          yAxisIndex: 0,
        }))
      }
      if (column.unit === 'count')
        return [
          {
            ...bars(column.key, name, data, column.key),
            ...centred,
            yAxisIndex: 1,
            barMaxWidth: column.key === 'praise' ? 8 : 32,
            itemStyle: { opacity: column.key === 'praise' ? 0.9 : 0.35 },
          },
        ]
      const yAxisIndex = column.unit === 'seconds' ? 2 : 0
      const lineStyle = { type: column.unit === 'seconds' ? ('dashed' as const) : ('solid' as const), width: 1.5 }
      return [
        {
          id: column.key,
          name,
          type: 'line',
          data,
          symbolSize: 5,
          connectNulls: false,
          yAxisIndex,
          lineStyle,
          tooltip,
        },
      ]
    }),
  }
}

/** Each marked day as a broad line from top to bottom with its name above. */
function shades(data: object[], ink: Ink) {
  return {
    symbol: 'none',
    silent: true,
    data,
    lineStyle: { type: 'solid', width: 16, opacity: 0.14, color: ink.text },
    label: { color: ink.text, opacity: 1, fontSize: 11, width: 200, overflow: 'truncate' },
  }
}

const LENGTHS = [15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200]

/** So that the lines stand at round times, and there are no more than six of them. */
function rounded(most: number): { interval: number; max: number } {
  const interval = LENGTHS.find((step) => most / step <= 6) ?? 86_400 * Math.ceil(most / 6 / 86_400)
  return { interval, max: interval * Math.max(1, Math.ceil(most / interval)) }
}

function highest(cells: (ReportCell | undefined)[]): number {
  return Math.max(0, ...cells.map((cell) => cell?.value ?? 0))
}

/** The number as a point in the band where the truth lies. */
function whiskers(
  column: ReportColumn,
  name: string,
  cells: (ReportCell | undefined)[],
  at: number,
  ink: Ink,
): [object, object, object] {
  const known = (cell: ReportCell | undefined) => cell !== undefined && cell.value !== null
  const color = ink.series[at % ink.series.length]
  const band = { type: 'bar', stack: column.key, barMaxWidth: 26, tooltip: { show: false }, silent: true }
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
function spoken(value: unknown, { unit }: ReportColumn): string {
  if (typeof value !== 'number') return '–'
  if (unit === 'share') return `${value} %`
  return unit === 'seconds' ? formatLength(value) : String(value)
}

function scaled(value: number | null, { unit }: ReportColumn): number | null {
  if (value === null) return null
  if (unit === 'share') return Math.round(1000 * value) / 10
  return unit === 'seconds' ? Math.round(value) : Math.round(100 * value) / 100
}
