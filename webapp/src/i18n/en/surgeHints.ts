export const surgeHints = {
  surgeHints: {
    csat: 'Share of 4 and 5 among the ratings of calls and tickets that came today. An answer about yesterday counts for yesterday.',
    someLinked: '{{linked}} of {{all}} linked. Press “Link the rest” for more.',
    linkRest: 'Link the rest',
    unlinked_one: '{{count}} more of this topic is not linked',
    unlinked_other: '{{count}} more of this topic are not linked',
  },
} as const
