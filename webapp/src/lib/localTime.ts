/** A moment as a field for date and time holds it, by this computer's clock; empty for none. */
export function localTime(iso: string | null | undefined): string {
  if (!iso) return ''
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function moment(local: string): string | null {
  return local ? new Date(local).toISOString() : null
}
