import type { Figure, Figures } from './api/shapes'
import { count, decimal, length, percent } from './figureText'

export interface TileKind {
  key: string
  /** Whose calls a press lists. */
  figure: Figure
  value: (figures: Figures) => number | null
  text: (value: number | null, language: string) => string
  /** How many calls the value is of. */
  of: (figures: Figures) => number | null
  /** Whether more is better, worse, or only different. */
  more: 'good' | 'bad' | 'neutral'
}

/** The tiles in the order in which a supervisor asks: how many, how fast, how long, what came of it. */
export const TILES: TileKind[] = [
  {
    key: 'offered',
    figure: 'offered',
    value: (f) => f.volume.offered,
    text: count,
    of: () => null,
    more: 'neutral',
  },
  { key: 'answered', figure: 'answered', value: (f) => f.volume.answered, text: count, of: offered, more: 'neutral' },
  {
    key: 'serviceLevel',
    figure: 'in-time',
    value: (f) => f.service.ofOffered.value,
    text: percent,
    of: offered,
    more: 'good',
  },
  {
    key: 'speedOfAnswer',
    figure: 'answered',
    value: (f) => f.service.speedOfAnswer.mean,
    text: length,
    of: (f) => f.service.speedOfAnswer.n,
    more: 'bad',
  },
  {
    key: 'longestWait',
    figure: 'offered',
    value: (f) => f.service.longestWait,
    text: length,
    of: offered,
    more: 'bad',
  },
  {
    key: 'abandonRate',
    figure: 'abandoned',
    value: (f) => f.service.abandonRate.value,
    text: percent,
    of: offered,
    more: 'bad',
  },
  {
    key: 'handleTime',
    figure: 'handled',
    value: (f) => f.handling.handleTime.mean,
    text: length,
    of: (f) => f.handling.handled,
    more: 'neutral',
  },
  {
    key: 'occupancy',
    figure: 'handled',
    value: (f) => f.handling.occupancy.value,
    text: percent,
    of: () => null,
    more: 'neutral',
  },
  {
    key: 'calledBack',
    figure: 'callback-settled',
    value: (f) => f.outcome.calledBack.value,
    text: percent,
    of: (f) => f.outcome.calledBack.of,
    more: 'good',
  },
  {
    key: 'transferred',
    figure: 'transferred',
    value: (f) => f.handling.transferred.value,
    text: percent,
    of: (f) => f.handling.handled,
    more: 'neutral',
  },
  {
    key: 'firstContact',
    figure: 'followed',
    value: (f) => f.outcome.firstContact.value,
    text: percent,
    of: (f) => f.outcome.firstContact.of,
    more: 'good',
  },
  {
    key: 'rating',
    figure: 'rated',
    value: (f) => f.outcome.rating.mean,
    text: decimal,
    of: (f) => f.outcome.rating.n,
    more: 'good',
  },
]

function offered(figures: Figures): number | null {
  return figures.volume.offered
}
