const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]

const formats = new Map<string, Intl.DateTimeFormat>()
const relatives = new Map<string, Intl.RelativeTimeFormat>()

export function formatExact(iso: string, language: string): string {
  return format(language, { dateStyle: 'full', timeStyle: 'medium' }, iso)
}

/** By the clock of a zone, or else this computer's; it is named: "Nov 29, 2026, 2:21 AM EST". */
export function formatZoned(iso: string, zone: string | undefined, language: string): string {
  const style = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  return `${format(language, { ...style, timeZone: zone }, iso)} ${zoneName(iso, zone)}`
}

/** As the server's sentences have it: Korean has only "GMT-5" for it. */
function zoneName(iso: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(new Date(iso))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

export function formatDateTime(iso: string, language: string): string {
  return format(language, { dateStyle: 'medium', timeStyle: 'short' }, iso)
}

export function formatDay(iso: string, language: string): string {
  return format(language, { dateStyle: 'medium' }, iso)
}

/** By this computer's clock, or that of a zone. */
export function formatTime(iso: string | number, language: string, zone?: string): string {
  return format(language, { timeStyle: 'short', timeZone: zone }, iso)
}

/** The time of today, and the day as well for any other. */
export function formatMoment(iso: string, now: number, language: string): string {
  if (new Date(iso).toDateString() === new Date(now).toDateString()) return formatTime(iso, language)
  return format(language, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }, iso)
}

/** "5 min. ago" for the last four weeks, then the day itself. */
export function formatRelative(iso: string, now: number, language: string): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000)
  const past = Math.abs(seconds)
  const words = relative(language)
  if (past < 45) return words.format(0, 'second')
  if (past >= 4 * 604_800) return formatDay(iso, language)
  const [unit, size] = STEPS.filter(([, length]) => past >= length).pop() ?? (['minute', 60] as const)
  return words.format(Math.sign(seconds) * Math.max(1, Math.round(past / size)), unit)
}

/** Making a format takes longer than a hundred uses of it. */
function format(language: string, style: Intl.DateTimeFormatOptions, moment: string | number): string {
  const key = `${language} ${style.dateStyle} ${style.timeStyle} ${style.month} ${style.year} ${style.timeZone}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, style)
  formats.set(key, known)
  return known.format(new Date(moment))
}

function relative(language: string): Intl.RelativeTimeFormat {
  const known = relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  relatives.set(language, known)
  return known
}
