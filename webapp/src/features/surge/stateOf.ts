import type { Board } from './api/shapes'

export type BoardState = 'normal' | 'watch' | 'surge' | 'cooling'

/** How it stands in one word: a surge goes before a series that is only watched. */
export function stateOf(board: Pick<Board, 'surge' | 'series'>): BoardState {
  if (board.surge) return board.surge.state === 'cooling' ? 'cooling' : 'surge'
  return board.series.some((each) => each.phase !== 'normal') ? 'watch' : 'normal'
}
