import type { TFunction } from 'i18next'
import type { Board } from './api/shapes'
import type { Course } from './courseOption'

const WIDTH = 5
const STROKES = { orders: 'solid', contacts: 'dashed', calls: 'dotted' } as const

/** What the board counted in each five minutes; the last span ends with the present minute. */
export function liveCourse(
  series: Board['series'],
  calls: Board['calls'],
  minute: number,
  banded: 'orders' | 'contacts',
  time: (at: number) => string,
  t: TFunction,
) {
  const spans = series[0]?.counts.length ?? 0
  const first = (minute + 1 - spans * WIDTH) * 60_000
  const usual = series.find((each) => each.series === banded)
  return {
    first,
    names: Array.from({ length: spans }, (_, at) => time(first + at * WIDTH * 60_000)),
    lines: series.map((each) => ({
      key: each.series,
      name: t(`surge.series.${each.series}`),
      values: each.counts,
      stroke: STROKES[each.series],
    })),
    hungUp: { key: 'hungUp', name: t('surgeChart.hungUp'), values: calls.abandons },
    waits: {
      key: 'waits',
      name: t('surgeChart.wait'),
      values: calls.waits.map((seconds, at) => (calls.answers[at] ? seconds : null)),
    },
    band: {
      name: t('surgeChart.band', { series: t(`surge.series.${banded}`) }),
      lows: fromTheEnd(usual?.lows ?? [], spans),
      highs: fromTheEnd(usual?.highs ?? [], spans),
    },
  } satisfies Omit<Course, 'flags'> & { first: number }
}

/** Nobody looked before the first of them. */
function fromTheEnd(values: number[], spans: number): (number | null)[] {
  return [...Array.from({ length: Math.max(0, spans - values.length) }, () => null), ...values.slice(-spans)]
}
