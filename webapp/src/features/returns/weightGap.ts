/** Below either of these a scale, a bag or a wet day explains it. */
const SHARE = 0.25
const GRAMS = 150

interface Gap {
  grams: number
  /** Of what was expected. */
  share: number
  wide: boolean
}

export function weightGap(expected: number | null, scanned: number | null): Gap | null {
  if (!expected || scanned === null) return null
  const grams = scanned - expected
  const share = grams / expected
  return { grams, share, wide: Math.abs(share) > SHARE && Math.abs(grams) > GRAMS }
}
