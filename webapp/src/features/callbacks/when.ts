import type { Callback } from '@/api/shapes'

export interface When {
  window: Callback['window']
  from?: string
}

/** What the form holds; the chosen time is one of the clock before the reader. */
export interface Chosen {
  window: Callback['window']
  at: string
}

export function whenOf({ window, at }: Chosen): When {
  return window === 'chosen' ? { window, from: new Date(at).toISOString() } : { window }
}

/** The next full hour, as an input of date and time wants it. */
export function nextHour(now: Date): string {
  const next = new Date(now.getTime() + 3_600_000)
  next.setMinutes(0, 0, 0)
  const local = new Date(next.getTime() - next.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
