import type { Figure, Figures } from './api/shapes'
import { count, decimal, length, percent } from './figureText'

export interface Column {
  key:
    | 'offered'
    | 'answered'
    | 'serviceLevel'
    | 'abandonRate'
    | 'handled'
    | 'talk'
    | 'hold'
    | 'wrap'
    | 'handleTime'
    | 'occupancy'
    | 'transfers'
    | 'rings'
    | 'firstContact'
    | 'rating'
    | 'ratings'
  value: (figures: Figures) => number | null
  text: (value: number | null, language: string) => string
  /** Whose calls a press lists; none where the number counts no calls. */
  figure?: Figure
  ofAgents: boolean
}

export const COLUMNS: Column[] = [
  { key: 'offered', value: (f) => f.volume.offered, text: count, figure: 'offered', ofAgents: false },
  { key: 'answered', value: (f) => f.volume.answered, text: count, figure: 'answered', ofAgents: true },
  { key: 'serviceLevel', value: (f) => f.service.ofOffered.value, text: percent, figure: 'in-time', ofAgents: false },
  {
    key: 'abandonRate',
    value: (f) => f.service.abandonRate.value,
    text: percent,
    figure: 'abandoned',
    ofAgents: false,
  },
  { key: 'handled', value: (f) => f.handling.handled, text: count, figure: 'handled', ofAgents: true },
  { key: 'talk', value: (f) => f.handling.talk.mean, text: length, ofAgents: true },
  { key: 'hold', value: (f) => f.handling.hold.mean, text: length, ofAgents: true },
  { key: 'wrap', value: (f) => f.handling.wrap.mean, text: length, ofAgents: true },
  { key: 'handleTime', value: (f) => f.handling.handleTime.mean, text: length, ofAgents: true },
  { key: 'occupancy', value: (f) => f.handling.occupancy.value, text: percent, ofAgents: true },
  { key: 'transfers', value: (f) => f.handling.transferred.part, text: count, figure: 'transferred', ofAgents: true },
  { key: 'rings', value: (f) => f.handling.ringNoAnswer, text: count, figure: 'ring-no-answer', ofAgents: true },
  {
    key: 'firstContact',
    value: (f) => f.outcome.firstContact.value,
    text: percent,
    figure: 'followed',
    ofAgents: true,
  },
  { key: 'rating', value: (f) => f.outcome.rating.mean, text: decimal, ofAgents: true },
  { key: 'ratings', value: (f) => f.outcome.rating.n, text: count, figure: 'rated', ofAgents: true },
]
