import { useSearchParams } from 'react-router'
import type { Pressed, Report } from './api/shapes'
import { cellText, inLanguage } from './cellText'

/** The number that is open stands in the address, so that a colleague sees the same list, and "back" closes it. */
export function usePressed(report: Report | undefined, language: string) {
  const [params, setParams] = useSearchParams()
  const figure = params.get('open')
  const row = params.get('row') ?? ''
  const pressed: Pressed | null = figure && report ? { figure, row, name: nameOf(report, figure, row, language) } : null
  return {
    pressed,
    press: ({ figure: open, row: of }: Pressed) => setParams(withOpen(params, open, of), { preventScrollReset: true }),
    close: () => setParams(withOpen(params, '', ''), { preventScrollReset: true }),
  }
}

function withOpen(params: URLSearchParams, open: string, row: string): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete('open')
  next.delete('row')
  if (open) next.set('open', open)
  if (row) next.set('row', row)
  return next
}

/** As its tile is called, else its table and row. */
function nameOf(report: Report, figure: string, row: string, language: string): string {
  const tile = report.figures.find(({ cell }) => row === '' && cell.figure === figure)
  if (tile) return inLanguage(tile.title, language)
  for (const table of report.tables) {
    const found = table.rows.find(({ key, cells }) => key === row && cells.some((cell) => cell.figure === figure))
    const [first] = found?.cells ?? []
    if (first) {
      const name = cellText(first, table.columns[0]?.unit ?? 'text', language, report.zone)
      return `${inLanguage(table.title, language)} · ${name}`
    }
  }
  return inLanguage(report.title, language)
}
