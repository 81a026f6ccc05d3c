const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

interface TextLength {
  characters: number
  /** Into how many texts the phone network cuts it. */
  texts: number
  /** How many more of the cheapest characters fit into the last one. */
  left: number
  /** What the narrow alphabet of phones does not have, each once: a single one halves the room of all. */
  odd: string[]
}

/** As the phone network counts: 160 septets or 70 wide characters alone, 153 or 67 in each of several. */
export function textLength(text: string): TextLength {
  const points = [...text]
  const odd = [...new Set(points.filter((point) => !BASIC.has(point) && !EXTENDED.has(point)))]
  const wide = odd.length > 0
  const width = (point: string) => (wide ? point.length : EXTENDED.has(point) ? 2 : 1)
  const units = points.reduce((sum, point) => sum + width(point), 0)
  const alone = wide ? 70 : 160
  if (units <= alone) return { characters: text.length, texts: 1, left: alone - units, odd }
  return { characters: text.length, ...cut(points, width, wide ? 67 : 153), odd }
}

/** What takes two places is never torn apart. */
function cut(points: string[], width: (point: string) => number, room: number) {
  let texts = 1
  let used = 0
  for (const point of points) {
    if (used + width(point) > room) {
      texts += 1
      used = 0
    }
    used += width(point)
  }
  return { texts, left: room - used }
}
