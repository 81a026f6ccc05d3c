import { formatCount } from '@/lib/formatNumber'

/** "4:12" for waits, "3h 5m" beyond an hour, "2d" beyond two days; "3시간 5분" and "2일" in Korean. */
export function formatLength(seconds: number, language: string): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole >= 2 * 86_400) return inUnits(Math.floor(whole / 86_400), 'day', language)
  const minutes = Math.floor(whole / 60)
  if (whole < 3600) return `${minutes}:${two(whole % 60)}`
  return `${inUnits(Math.floor(minutes / 60), 'hour', language)} ${inUnits(minutes % 60, 'minute', language)}`
}

function inUnits(value: number, unit: 'day' | 'hour' | 'minute', language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
}

export function secondsSince(iso: string, now: number): number {
  return (now - Date.parse(iso)) / 1000
}

export function formatPercent(part: number, whole: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(whole === 0 ? 0 : part / whole)
}

export function count(value: number, language: string): string {
  return formatCount(value, language)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
