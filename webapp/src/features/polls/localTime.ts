/** As an input of time wants it, by the reader's clock. */
export function inputTime(iso: string): string {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

export function isoTime(input: string): string {
  return new Date(input).toISOString()
}
