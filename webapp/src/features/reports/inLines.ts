const WIDTH = 16

/** A name below an axis: broken between words, so that its neighbours have room. */
export function inLines(name: string): string {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** Hangul is about twice as wide as a Latin letter. */
function widthOf(text: string): number {
  return text.replace(/[\u1100-\uffff]/g, '..').length
}
