export const cohorts = {
  young: {
    toCome: 'Still to come',
    day: '{{day}} (still arriving)',
    share_one: 'about {{n}} answer is expected yet ({{share}} of all), by how long answers took until now',
    share_other: 'about {{n}} answers are expected yet ({{share}} of all), by how long answers took until now',
    nothing: 'no more answers are to be expected',
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
