import type { EChartsCoreOption } from 'echarts/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLength } from '@/lib/formatNumber'
import { axes, bars } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { ReportCell, ReportColumn, ReportTable } from './api/shapes'
import { cellText, dayText, inLanguage, timesText } from './cellText'
import { inLines } from './inLines'
import { panels } from './panels'
import { scaled, spoken, whiskers } from './series'

/** How a table is drawn, as the report says it. */
export function useTableOption(table: ReportTable, zone: string) {
  const { i18n } = useTranslation()
  const ink = useInk()
  const language = i18n.language
  return useMemo(() => {
    const first = table.columns[0]
    const firsts = table.rows.map(({ cells: [cell] }) => cell)
    const times = first?.unit === 'time' ? firsts.flatMap((cell) => (cell?.text ? [cell.text.en] : [])) : []
    const hours = times.length === firsts.length ? timesText(times, language, zone) : []
    const names = firsts.map((cell, row) => {
      const hour = hours[row]
      if (hour) return hour
      if (!cell || !first) return ''
      if (first.unit === 'day' && cell.text) return dayText(cell.text.en, language, { month: 'short', day: 'numeric' })
      return cellText(cell, first.unit, language, zone)
    })
    const drawn = table.drawn.flatMap((key) => {
      const at = table.columns.findIndex((column) => column.key === key)
      const column = table.columns[at]
      return column ? [{ column, cells: table.rows.map((row) => row.cells[at]) }] : []
    })
    const base = axes(ink, names)
    if (table.chart === 'overlay') return panels(base, drawn, language, ink, first?.unit === 'time')
    const label = (formatter: (value: number) => string) => ({ ...base.yAxis.axisLabel, formatter })
    const scale = drawn.some(({ column }) => column.unit === 'share')
      ? { min: 0, max: 100, axisLabel: label((value) => `${value}%`) }
      : drawn.every(({ column }) => column.unit === 'seconds')
        ? { axisLabel: label(formatLength), ...rounded(highest(drawn.flatMap(({ cells }) => cells))) }
        : {}
    const named =
      first?.unit === 'text' ? { ...base.xAxis.axisLabel, interval: 0, lineHeight: 15, formatter: inLines } : null
    return {
      ...base,
      xAxis: named ? { ...base.xAxis, axisLabel: named } : base.xAxis,
      yAxis: { ...base.yAxis, ...scale },
      series: drawn.flatMap(({ column, cells }, at) => seriesOf(table.chart, column, cells, at)),
      ...(named ? { media: slantedWhereNarrow(named) } : {}),
    }

    function seriesOf(
      chart: ReportTable['chart'],
      column: ReportColumn,
      cells: (ReportCell | undefined)[],
      at: number,
    ): object[] {
      const name = inLanguage(column.title, language)
      const values = cells.map((cell) => scaled(cell?.value ?? null, column))
      if (chart === 'intervals') return whiskers(column, name, cells, at, ink, { at, of: drawn.length })
      if (chart === 'lines') {
        const tooltip = { valueFormatter: (value: unknown) => spoken(value, column) }
        return [{ id: column.key, name, type: 'line', data: values, symbolSize: 6, connectNulls: false, tooltip }]
      }
      return [bars(column.key, name, values, chart === 'stack' ? 'all' : column.key)]
    }
  }, [table, zone, ink, language])
}

/** Names of things are all said, on a phone too: there is no other word of what stands between two of them. */
function slantedWhereNarrow(label: object): NonNullable<EChartsCoreOption['media']> {
  return [
    { query: { maxWidth: 520 }, option: { xAxis: { axisLabel: { rotate: 38, hideOverlap: false, formatter: null } } } },
    { option: { xAxis: { axisLabel: { rotate: 0, ...label } } } },
  ]
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
