export const cohorts = {
  young: {
    toCome: 'Still to come',
    day: '{{day}} (still arriving)',
    share: '{{share}} of those asked may still answer, up to 72 hours after',
    nothing: 'nobody who was asked is waited for any more',
    note: 'Hatched: days younger than 72 hours, whose customers may still answer; their score still moves.',
  },
}
