export const surgeHints = {
  surgeHints: {
    csat: 'Share of 4 and 5 among the ratings of calls and tickets that came today. An answer about yesterday counts for yesterday.',
  },
} as const
