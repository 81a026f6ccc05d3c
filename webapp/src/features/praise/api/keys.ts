export interface WallFilter {
  agent: string | null
  language: string | null
  target: string | null
}

export const praiseKeys = {
  all: ['praise'] as const,
  queue: ['praise', 'queue'] as const,
  /** What confirming, pinning and cheering change. */
  shown: ['praise', 'shown'] as const,
  wall: (filter: WallFilter) => ['praise', 'shown', 'wall', filter] as const,
  pinned: ['praise', 'shown', 'pinned'] as const,
  mine: ['praise', 'shown', 'mine'] as const,
  of: (whose: string) => ['praise', 'shown', 'of', whose] as const,
  pleas: (ticket: string) => ['praise', 'pleas', ticket] as const,
  summary: ['praise', 'shown', 'summary'] as const,
  trail: (id: number) => ['praise', 'shown', 'trail', id] as const,
  letter: (id: number) => ['praise', 'shown', 'letter', id] as const,
  one: (id: number) => ['praise', 'one', id] as const,
  names: ['praise', 'names'] as const,
  lessons: ['praise', 'lessons'] as const,
  versions: ['praise', 'lessons', 'versions'] as const,
  backtest: (before: string, after: string) => ['praise', 'lessons', 'backtest', before, after] as const,
}
