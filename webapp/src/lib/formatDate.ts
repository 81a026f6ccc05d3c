const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]

export function formatExact(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(new Date(iso))
}

export function formatDateTime(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

export function formatDay(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso))
}

export function formatTime(iso: string | number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(iso))
}

/** "5 min. ago" for the last four weeks, then the day itself. */
export function formatRelative(iso: string, now: number, language: string): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000)
  const past = Math.abs(seconds)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  if (past < 45) return words.format(0, 'second')
  if (past >= 4 * 604_800) return formatDay(iso, language)
  const [unit, size] = STEPS.filter(([, length]) => past >= length).pop() ?? (['minute', 60] as const)
  return words.format(Math.sign(seconds) * Math.max(1, Math.round(past / size)), unit)
}
