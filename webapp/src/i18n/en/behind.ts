export const behind = {
  behind: {
    hint: 'Open the contacts behind it',
    failed: 'The contacts behind the number could not be loaded',
    none: 'Nobody in these days.',
    soFar: 'The newest {{formatted}}; more below.',
    all: '{{formatted}} in all.',
    call: 'Call',
    answered: 'Answered',
    satisfied: 'Answered 4 or 5',
    asked: 'Asked',
    arriving: 'Still arriving',
    clicked: 'Unconfirmed clicks',
    'never-asked': 'Never asked',
    neverAsked_one: '{{formatted}} was never asked.',
    neverAsked_other: '{{formatted}} were never asked.',
    became: {
      answered: 'answered',
      sent: 'asked, no answer yet',
      opened: 'opened the page',
      expired: 'did not answer',
    },
  },
}
