import type { ReportUnit } from './api/shapes'

const UNITS: Record<string, ReportUnit> = {
  csat: 'share',
  response: 'share',
  'not-asked': 'share',
  rate: 'rate',
  'in-time': 'share',
  'first-reply': 'seconds',
  reopened: 'share',
  'answered-in-time': 'share',
  abandoned: 'share',
  solved: 'share',
  handle: 'seconds',
}

/** What a headline's number is; a count unless said otherwise. */
export function unitOf(figure: string): ReportUnit {
  return UNITS[figure] ?? 'count'
}
