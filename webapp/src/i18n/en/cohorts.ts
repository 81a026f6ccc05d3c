export const cohorts = {
  young: {
    toCome: 'Still to come',
    day: '{{day}} (still arriving)',
    share: '{{share}} of those asked may still answer, up to 72 hours after',
    nothing: 'nobody who was asked is waited for any more',
    note: 'Hatched: days younger than 72 hours, whose customers may still answer; their score still moves.',
  },
  campaignScores: {
    none: 'No campaign reaches into these days.',
    open: 'Campaign report',
    note: 'Contacts of customers with an order that the campaign brought (by its code, its item, or else its time), from that order until 30 days after its end. A contact may count for several campaigns.',
  },
  clicks: {
    unconfirmed: 'Unconfirmed clicks',
    why: 'opened a rating in the mail and sent nothing; counted in no score',
  },
}
