export type Cell = string | number | null

/** RFC 4180 with the mark that spreadsheets know UTF-8 by; a text that would run as a formula gets an apostrophe. */
export function asCsv(head: string[], rows: Cell[][]): string {
  const lines = [head, ...rows].map((cells) => cells.map(written).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const guarded = /^\t|^\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
