import type { Every } from './api/shapes'

const MOST_DAYS: Record<Every, number> = { quarter: 15, half: 31, hour: 62, day: 400 }

/** How the days may be cut so that a chart is still one. */
export function possibleEvery(days: number): Every[] {
  return (['quarter', 'half', 'hour', 'day'] as const).filter((every) => days <= MOST_DAYS[every])
}
