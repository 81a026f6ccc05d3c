const formats = new Map<string, Intl.DateTimeFormat>()

/** "Fri, Nov 27, 9:00 AM – 12:00 PM EST" by the clock of a zone. */
export function spanText(from: string, until: string, zone: string, language: string): string {
  return format(zone, language).formatRange(new Date(from), new Date(until))
}

/** "8:00 AM" by the clock of a zone. */
export function timeOf(at: string, zone: string, language: string): string {
  return new Date(at).toLocaleTimeString(language, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
}

/** "Los Angeles" or, where a language has its own words for it, "미 태평양 시간". */
export function placeOf(zone: string, language: string): string {
  if (language === 'en') return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function format(zone: string, language: string): Intl.DateTimeFormat {
  const key = `${language} ${zone}`
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone: zone,
    })
  formats.set(key, known)
  return known
}
