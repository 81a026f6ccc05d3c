export const shop = {
  shopEpisodes: {
    title: 'The shop’s outages',
    lead: 'When the shop was slow or away. The desk works from its copy of the orders meanwhile.',
    empty: 'None. The shop has been well.',
    failed: 'The shop’s outages could not be loaded.',
    slow: 'Slow',
    down: 'Down',
    now: 'Now',
    lasted: '{{from}} to {{until}}',
    since: 'since {{from}}',
    failures_one: '{{formatted}} question without an answer',
    failures_other: '{{formatted}} questions without an answer',
  },
}
