import { formatLength } from '@/lib/formatNumber'
import { type axes, bars, plain } from '@/ui/charts/parts'
import type { Ink } from '@/ui/charts/useInk'
import type { ReportCell, ReportColumn } from './api/shapes'
import { inLanguage } from './cellText'
import { scaled, spoken, whiskers } from './series'

export interface Drawn {
  column: ReportColumn
  cells: (ReportCell | undefined)[]
}

/** How tall all panels are together, with their names and the days below. */
export const PANELS_HEIGHT = 520

const TOP = 64
const BOTTOM = 28
const BETWEEN = 34

/**
 * What is alike stands in one panel, one below the other over the same days; marked days are shaded and named.
 *
 * @param overTime spans of a day or a peak: too many for bars
 */
export function panels(base: ReturnType<typeof axes>, drawn: Drawn[], language: string, ink: Ink, overTime = false) {
  const shown = ['volumes', 'lengths', 'shares', 'praise']
    .map((kind) => drawn.filter((one) => kindOf(one.column) === kind && one.cells.some((cell) => cell?.value != null)))
    .filter((panel) => panel.length > 0)
  const marks = drawn.find(({ column }) => column.unit === 'text')?.cells ?? []
  const flagged = marks.flatMap((cell, at) => {
    const name = cell?.text ? inLanguage(cell.text, language) : ''
    return name ? [{ xAxis: at, name }] : []
  })
  const weights = shown.map((panel) => (panel.some(({ column }) => kindOf(column) === 'praise') ? 1 : 2))
  const room = PANELS_HEIGHT - TOP - BOTTOM - BETWEEN * (shown.length - 1)
  const heights = weights.map((weight) => (room * weight) / weights.reduce((sum, one) => sum + one, 0))
  const every = shown.map((_, at) => at)
  const colorOf = (one: Drawn) => shown.flat().indexOf(one) % ink.series.length
  return {
    ...base,
    aria: plain,
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    dataZoom: base.dataZoom?.map((zoom) => ({ ...zoom, xAxisIndex: every })),
    grid: shown.map((_, at) => ({
      left: 56,
      right: 12,
      top: TOP + heights.slice(0, at).reduce((sum, height) => sum + height + BETWEEN, 0),
      height: heights[at],
    })),
    xAxis: shown.map((_, at) => ({
      ...base.xAxis,
      gridIndex: at,
      axisLabel: { ...base.xAxis.axisLabel, show: at === shown.length - 1 },
    })),
    yAxis: shown.map((panel, at) => ({
      ...base.yAxis,
      gridIndex: at,
      ...scaleOf(panel),
      ...named(panel, language, ink),
    })),
    series: shown.flatMap((panel, at) =>
      panel.flatMap((one, nth) => {
        const all = seriesOf(one, colorOf(one), language, ink, overTime)
        const last = all.length - 1
        return all.map((series, which) => ({
          ...series,
          xAxisIndex: at,
          yAxisIndex: at,
          ...(nth === 0 && which === last ? { markLine: shades(flagged, at === 0, ink) } : {}),
        }))
      }),
    ),
  }
}

function kindOf({ key, unit }: ReportColumn): string {
  if (unit === 'seconds') return 'lengths'
  if (unit === 'share') return 'shares'
  return unit === 'count' ? (key === 'praise' ? 'praise' : 'volumes') : ''
}

function scaleOf(panel: Drawn[]): object {
  const unit = panel[0]?.column.unit
  if (unit === 'share') return { min: 0, max: 100, interval: 50, axisLabel: { formatter: '{value}%' } }
  return unit === 'seconds' ? { splitNumber: 2, axisLabel: { formatter: formatLength } } : { splitNumber: 2 }
}

function named(panel: Drawn[], language: string, ink: Ink): object {
  return {
    name: panel.map(({ column }) => inLanguage(column.title, language)).join(' · '),
    nameGap: 12,
    nameTextStyle: { color: ink.dimmed, align: 'left', padding: [0, 0, 0, -44] },
  }
}

function seriesOf({ column, cells }: Drawn, color: number, language: string, ink: Ink, overTime: boolean): object[] {
  const name = inLanguage(column.title, language)
  const data = cells.map((cell) => scaled(cell?.value ?? null, column))
  const tooltip = { valueFormatter: (value: unknown) => spoken(value, column) }
  if (column.key === 'csat') return whiskers(column, name, cells, color, ink)
  const itemStyle = { color: ink.series[color] }
  if (column.unit === 'count' && !overTime)
    return [{ ...bars(column.key, name, data, column.key), barMaxWidth: 20, itemStyle }]
  const lineStyle = { color: ink.series[color] }
  return [
    { id: column.key, name, type: 'line', data, symbolSize: 5, connectNulls: false, tooltip, itemStyle, lineStyle },
  ]
}

/** Each marked day as a broad line through its panel; the name stands above the first. */
function shades(data: object[], named: boolean, ink: Ink) {
  return {
    symbol: 'none',
    silent: true,
    data,
    lineStyle: { type: 'solid', width: 16, opacity: 0.14, color: ink.text },
    label: { show: named, formatter: '{b}', color: ink.text, fontSize: 11, width: 200, overflow: 'truncate' },
  }
}
