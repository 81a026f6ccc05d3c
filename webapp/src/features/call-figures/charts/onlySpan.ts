import type { FigureSpan } from '../api/shapes'

export function onlySpan({ from, until }: FigureSpan): Record<string, string> {
  return { start: from, end: until }
}
