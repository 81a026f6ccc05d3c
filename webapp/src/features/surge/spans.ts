import { formatCount } from '@/lib/formatNumber'

/** "4:12" for waits, "3 h 05" beyond an hour, "2 d" beyond a day. */
export function formatLength(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole >= 2 * 86_400) return `${Math.floor(whole / 86_400)} d`
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))}`
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`
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
