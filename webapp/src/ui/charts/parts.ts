import type { Ink } from './useInk'

/** What all charts over time share: a quiet grid, words in the page's colours, a tooltip by column. */
export function axes(ink: Ink, names: string[]) {
  return {
    grid: { left: 8, right: 12, top: 36, bottom: names.length > 60 ? 34 : 4, containLabel: true },
    legend: {
      type: 'scroll' as const,
      top: 0,
      left: 0,
      icon: 'roundRect',
      itemHeight: 10,
      itemWidth: 14,
      textStyle: { color: ink.text },
    },
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: ink.paper,
      borderColor: ink.line,
      textStyle: { color: ink.text },
      confine: true,
    },
    xAxis: {
      type: 'category' as const,
      data: names,
      axisLabel: { color: ink.dimmed, hideOverlap: true },
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: { color: ink.dimmed },
      splitLine: { lineStyle: { color: ink.line } },
    },
    ...(names.length > 60
      ? { dataZoom: [{ type: 'inside' as const }, { type: 'slider' as const, height: 20, bottom: 4 }] }
      : {}),
  }
}

/** Slanted lines: what is not all there yet. */
export function hatch(color: string) {
  return { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 }
}

/** Whether bars with a name stand beside or upon others, and need a pattern each for who can't go by the colour. */
export function toldApart(option: object): boolean {
  const drawn: { type?: string; name?: string }[] =
    'series' in option && Array.isArray(option.series) ? option.series : []
  return drawn.filter(({ type, name }) => type === 'bar' && name).length > 1
}

/** No lines on anything that asks for none: else each series is given a pattern of its own. */
export const plain = {
  enabled: true,
  decal: { show: true, decals: [{ symbol: 'none', color: 'transparent' }] },
}

type Bar = number | null | { value: number; itemStyle?: object }

export function bars(id: string, name: string, data: Bar[], stack = 'all') {
  return { id, name, data, stack, type: 'bar' as const, barMaxWidth: 32, emphasis: { focus: 'series' as const } }
}
