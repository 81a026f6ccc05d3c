export const callbackKeys = {
  all: ['callbacks'] as const,
  lists: ['callbacks', 'list'] as const,
  list: (show: 'open' | 'over') => ['callbacks', 'list', show] as const,
  missed: ['callbacks', 'missed'] as const,
  missedOf: (show: 'open' | 'reached') => ['callbacks', 'missed', show] as const,
  followUps: ['callbacks', 'follow-ups'] as const,
  followUpsOf: (whose: 'mine' | 'all') => ['callbacks', 'follow-ups', whose] as const,
  counts: ['callbacks', 'counts'] as const,
}
