export const PRESETS = ['today', 'yesterday', 'week', 'month'] as const
export type Preset = (typeof PRESETS)[number]

const DAY = 86_400_000

export function today(zone: string, now = Date.now()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  )
}

/** Whole days, counted by the calendar and not by hours. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1
}

export function daysOf(preset: Preset, last: string): { from: string; to: string } {
  if (preset === 'today') return { from: last, to: last }
  if (preset === 'yesterday') return { from: plusDays(last, -1), to: plusDays(last, -1) }
  return { from: plusDays(last, preset === 'week' ? -6 : -27), to: last }
}

export function presetOf(from: string, to: string, last: string): Preset | null {
  return PRESETS.find((preset) => daysOf(preset, last).from === from && daysOf(preset, last).to === to) ?? null
}
