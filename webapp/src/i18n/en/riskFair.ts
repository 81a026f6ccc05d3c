export const riskFair = {
  riskFair: {
    kind: { size: 'Sizes', age: 'Customers', payment: 'Paid by', region: 'Parcels go' },
    group: {
      none: 'no size',
      regular: 'regular',
      petite: 'petite',
      tall: 'tall',
      plus: 'plus',
      maternity: 'maternity',
      new: 'new within half a year',
      known: 'known for longer',
      dense: 'where most customers live',
      middle: 'where some customers live',
      sparse: 'where few customers live',
    },
    differ: 'People and score',
    flagged: 'In Review or High, decided by a person: {{decided}}. Approved whole all the same: {{other}} ({{share}}).',
    clear: 'In Clear, decided by a person: {{decided}}. Denied at least in part all the same: {{other}} ({{share}}).',
    few: 'too few to tell',
    differHint:
      'Over the last quarter. When people never decide otherwise, the score decides: then somebody should look.',
  },
}
