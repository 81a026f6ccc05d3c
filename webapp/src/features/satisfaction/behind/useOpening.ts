import { useSearchParams } from 'react-router'
import type { Opening } from './opening'

/** The number that is open stands in the address, so that a colleague sees the same list and "back" closes it. */
export function useOpening() {
  const [params, setParams] = useSearchParams()
  const figure = params.get('open')
  const opening: Opening | null = figure ? { figure, row: params.get('row') ?? '' } : null
  return {
    opening,
    hrefOf: (next: Opening) => `?${withOpening(params, next)}`,
    open: (next: Opening) => setParams(withOpening(params, next), { preventScrollReset: true }),
    close: () => setParams(withOpening(params, null), { preventScrollReset: true }),
  }
}

function withOpening(params: URLSearchParams, opening: Opening | null): URLSearchParams {
  const next = new URLSearchParams(params)
  next.delete('open')
  next.delete('row')
  if (opening) next.set('open', opening.figure)
  if (opening?.row) next.set('row', opening.row)
  return next
}
