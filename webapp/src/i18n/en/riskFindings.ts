export const riskFindings = {
  riskFindings: {
    title: 'Found by night',
    failed: 'What the nights found could not be loaded.',
    none: 'No night has found anything out of the ordinary. What one finds is also mailed to everybody who manages returns.',
    lasts: 'Still so',
    over: 'Over',
    since: 'Since',
    until: 'until',
    kind: {
      'alert-rate': '{{value}} of the returns went to a person; usual are {{usual}}.',
      scores: 'The scores of all customers have shifted: a stability index of {{value}}, where {{usual}} is the limit.',
      fairness: '{{group}}: {{value}} times as often above Clear as all others.',
    },
  },
}
