import type { EChartsCoreOption } from 'echarts/core'
import { axes, bars } from '@/ui/charts/parts'
import type { Ink } from '@/ui/charts/useInk'

export interface CourseLine {
  key: string
  name: string
  /** Null where nobody knows. */
  values: (number | null)[]
  stroke?: 'solid' | 'dashed' | 'dotted'
}

export interface Course {
  /** When each span began, as it is said. */
  names: string[]
  lines: CourseLine[]
  hungUp: CourseLine
  /** Below, on scales of their own. */
  waits: CourseLine
  backlog?: CourseLine
  /** Each as long as the names; null where nobody looked. */
  band?: { name: string; lows: (number | null)[]; highs: (number | null)[] }
  /** In which span a campaign, or a peak of it, began. */
  flags: { at: number; name: string }[]
  /** From which to which span it was a surge. */
  surge?: [number, number]
}

export const COURSE_HEIGHT = 420
const TOP = 64
const BETWEEN = 34
const BOTTOM = 34
/** What a slider below the times takes. */
const SLIDER = 26
const LEFT = 56
/** As an icon would be: what stands in words has no sign of a font before it. */
const FLAG = 'path://M0 0 C4 -3 8 3 12 0 V9 C8 12 4 6 0 9 V14 H-1 V0 Z'

/** What came in over time, how long those waited who were answered, and what was open: one below the other. */
export function courseOption(course: Course, ink: Ink, length: (seconds: number) => string): EChartsCoreOption {
  const base = axes(ink, course.names)
  const below = course.backlog ? [course.waits, course.backlog] : [course.waits]
  const bottom = BOTTOM + (base.dataZoom ? SLIDER : 0)
  const room = COURSE_HEIGHT - TOP - bottom - BETWEEN * below.length
  const heights = [room / 2, ...below.map(() => room / 2 / below.length)]
  const panels = heights.map((_, at) => at)
  return {
    ...base,
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    dataZoom: base.dataZoom?.map((zoom) => ({ ...zoom, xAxisIndex: panels })),
    grid: heights.map((height, at) => ({
      left: LEFT,
      right: 12,
      top: TOP + heights.slice(0, at).reduce((sum, one) => sum + one + BETWEEN, 0),
      height,
    })),
    xAxis: panels.map((at) => ({
      ...base.xAxis,
      gridIndex: at,
      axisLabel: { ...base.xAxis.axisLabel, show: at === panels.length - 1 },
    })),
    yAxis: panels.map((at) => ({
      ...base.yAxis,
      gridIndex: at,
      splitNumber: at === 0 ? 4 : 2,
      ...(at === 1 ? { axisLabel: { ...base.yAxis.axisLabel, formatter: length } } : {}),
      ...(at > 0 ? named(below[at - 1]?.name ?? '', ink) : {}),
    })),
    series: [
      ...bandOf(course, ink),
      ...course.lines.map((line, at) => ({
        ...lineOf(line, 0, ink.series[at % ink.series.length]),
        ...(at === 0 ? { markLine: flagsOf(course, ink), markArea: surgeOf(course, ink) } : {}),
      })),
      { ...bars(course.hungUp.key, course.hungUp.name, course.hungUp.values), itemStyle: { color: ink.series[3] } },
      ...below.map((line, at) => ({
        ...lineOf(line, at + 1, ink.series[4 + at]),
        ...(at === 0 ? { symbolSize: 5, showSymbol: true, tooltip: { valueFormatter: said } } : {}),
      })),
    ],
  }

  function said(value: unknown): string {
    return typeof value === 'number' ? length(value) : '–'
  }
}

function lineOf({ key, name, values, stroke }: CourseLine, panel: number, color: string | undefined) {
  return {
    id: key,
    name,
    type: 'line' as const,
    data: values,
    xAxisIndex: panel,
    yAxisIndex: panel,
    showSymbol: false,
    connectNulls: false,
    lineStyle: { color, width: 2, type: stroke ?? 'solid' },
    itemStyle: { color },
  }
}

/** Two lines one upon the other, of which only what lies between them is seen. */
function bandOf({ band }: Course, ink: Ink): object[] {
  if (!band) return []
  const unseen = {
    type: 'line',
    stack: 'band',
    silent: true,
    symbol: 'none',
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  }
  const widths = band.highs.map((high, at) => (high === null ? null : high - (band.lows[at] ?? 0)))
  return [
    { ...unseen, id: 'band-low', data: band.lows },
    {
      ...unseen,
      id: 'band',
      name: band.name,
      data: widths,
      areaStyle: { color: ink.text, opacity: 0.12 },
      itemStyle: { color: ink.dimmed },
    },
  ]
}

function flagsOf({ flags }: Course, ink: Ink): object {
  return {
    symbol: ['none', FLAG],
    symbolSize: [12, 14],
    symbolOffset: [6, 7],
    symbolRotate: 0,
    silent: true,
    data: flags.map(({ at, name }) => ({ xAxis: at, name })),
    lineStyle: { type: 'dashed', width: 1.5, color: ink.text },
    label: { formatter: '{b}', color: ink.text, fontSize: 11, width: 160, overflow: 'truncate' },
  }
}

function surgeOf({ surge }: Course, ink: Ink): object | undefined {
  if (!surge) return undefined
  return {
    silent: true,
    itemStyle: { color: ink.text, opacity: 0.07 },
    data: [[{ xAxis: surge[0] }, { xAxis: surge[1] }]],
  }
}

function named(name: string, ink: Ink): object {
  return { name, nameGap: 12, nameTextStyle: { color: ink.dimmed, align: 'left', padding: [0, 0, 0, 12 - LEFT] } }
}
