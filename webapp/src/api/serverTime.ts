/** Below this the header, which counts whole seconds, says nothing. */
const NOISE = 1500
let ahead = 0

/** What the `Date` of an answer tells of the server's clock; a desk's own clock may be minutes off. */
export function hearServerTime(date: string | null, askedAt: number): void {
  const said = date ? Date.parse(date) : Number.NaN
  if (Number.isNaN(said)) return
  const measured = said + 500 - (askedAt + Date.now()) / 2
  ahead = Math.abs(measured) < NOISE ? 0 : measured
}

export function serverNow(): number {
  return Date.now() + ahead
}
