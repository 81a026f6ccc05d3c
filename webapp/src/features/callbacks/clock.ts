const formats = new Map<string, Intl.DateTimeFormat>()

/** "Fri, Nov 27, 9:00 AM – 12:00 PM EST" by the clock of a zone. */
export function spanText(from: string, until: string, zone: string, language: string): string {
  return format(zone, language).formatRange(new Date(from), new Date(until))
}

/** Whether two clocks show the same at that moment. */
export function sameClock(moment: string, one: string, other: string): boolean {
  return plain(moment, one) === plain(moment, other)
}

function plain(moment: string, zone: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(
    new Date(moment),
  )
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
