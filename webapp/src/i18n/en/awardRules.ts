export const awardRules = {
  awardRules: {
    formulas: {
      title: 'The formulas ({{formula}})',
      'customers-choice':
        'Different customers with a confirmed kind word or a counted vote, for 100 handled contacts. The team’s own rate is mixed in as if it were 30 contacts more. From 30 contacts on.',
      'calm-in-the-storm':
        'Different customers of a surge with a kind word or a rating of 4 or 5, against how many the team had of so many contacts by the same channels. 5 expected ones are mixed in. From 10 customers on.',
      'turn-around':
        'Tickets that were reopened, rated 1 or 2, or held a complaint, and ended in kind words or a rating of 4 or 5, of all such tickets. From 5 on, the team mixed in as 5.',
      'best-first-call':
        'Callers whose first call with somebody needed no second within a week, of all such callers. From 20 on, the team mixed in as 20.',
      teammate: 'How many different colleagues thanked somebody.',
      'kindest-words': 'An editor chooses among the confirmed words of the year.',
      'two-languages':
        'Different customers for contacts, in English and in Korean, each against the team’s rate. The weaker language decides. From 10 contacts in each on.',
      team: 'Always given, to everybody.',
    },
    fair: 'What makes it fair',
    fairPoints: {
      once: 'A customer counts once for somebody, however often they write.',
      share: 'Who shares the first place shares the award.',
      signed: 'What a colleague wrote down for a customer counts once a third person has confirmed it.',
      family: 'Addresses of the team, and those listed here, do not count.',
      last: 'Nobody is shown who came last, and nobody must take part.',
      frozen: 'What was frozen has a fingerprint. Anybody can count it again.',
    },
    excluded: 'Family, friends, other addresses of ours',
    excludedWhy: 'An address, or @ and a domain. The accounts of the team are left out by themselves.',
    exclude: 'Leave out',
    address: 'Address or @domain',
    note: 'Whose it is',
    include: 'Count {{address}} again',
    noneExcluded: 'None yet.',
  },
}
