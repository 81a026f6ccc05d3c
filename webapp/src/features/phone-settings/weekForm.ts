import { WEEKDAYS, type Week, type Weekday } from './shapes'

/** A part of the day as its two fields hold it; midnight at the end is 00:00 there and 24:00 on the wire. */
export interface SpanForm {
  from: string
  to: string
}

export type WeekForm = Record<Weekday, SpanForm[]>

const DAY = 24 * 60

export function weekForm(week: Week): WeekForm {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, week[day].map(spanForm)])) as WeekForm
}

export function weekOf(form: WeekForm): Week {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, form[day].map(spanText).sort()])) as Week
}

function spanForm(text: string): SpanForm {
  const [from = '', to = ''] = text.split('-')
  return { from, to: to === '24:00' ? '00:00' : to }
}

export function spanText({ from, to }: SpanForm): string {
  return `${from}-${to === '00:00' ? '24:00' : to}`
}

/** What follows the last part of a day: an hour later, four hours long, or the usual working day. */
export function nextSpan(spans: SpanForm[]): SpanForm {
  const last = spans.at(-1)
  if (!last) return { from: '09:00', to: '18:00' }
  const from = Math.min(minutes(last.to) + 60, DAY - 60)
  return { from: clock(from), to: clock(Math.min(from + 240, DAY)) }
}

type SpanFault = 'incomplete' | 'empty' | 'overlap' | 'nextDay'

/** Why a day cannot be saved so; null when it can. */
export function faultOf(form: WeekForm, day: Weekday): SpanFault | null {
  const parts = partsOf(form[day])
  if (form[day].some(({ from, to }) => !from || !to)) return 'incomplete'
  if (form[day].some(({ from, to }) => from === to && to !== '00:00')) return 'empty'
  if (parts.some(([start], i) => i > 0 && start < (parts[i - 1]?.[1] ?? 0))) return 'overlap'
  const next = partsOf(form[WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] as Weekday])
  const spill = (parts.at(-1)?.[1] ?? 0) - DAY
  return next[0] && spill > next[0][0] ? 'nextDay' : null
}

/** Start and end of each part in minutes since midnight, the earliest first; what goes on into the next day ends beyond 1440. */
export function partsOf(spans: SpanForm[]): [number, number][] {
  return spans
    .filter(({ from, to }) => from && to)
    .map(({ from, to }): [number, number] => {
      const start = minutes(from)
      const end = to === '00:00' ? DAY : minutes(to)
      return [start, end <= start ? end + DAY : end]
    })
    .sort((one, other) => one[0] - other[0])
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}

function clock(minute: number): string {
  const wrapped = minute % DAY
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`
}
