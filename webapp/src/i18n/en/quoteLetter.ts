export const quoteLetter = {
  quoteLetter: {
    title: 'Ask for permission by a letter',
    lead: {
      en: 'The customer gets one mail in English with a page to say yes or no. It quotes exactly this:',
      ko: 'The customer gets one mail in Korean with a page to say yes or no. It quotes exactly this:',
    },
    aCustomer: 'A customer',
    send: 'Ask for permission',
    sent: 'The letter is on its way.',
    notSent: 'No letter was sent.',
    leaves: 'The letter is about to leave.',
    waits: 'A letter went on {{day}}. An answer is taken until {{until}}.',
    failed: 'The letter of {{day}} did not reach them. You can ask again.',
    said: {
      yes: 'The customer said yes on {{day}}, and can take it back.',
      no: 'The customer said no on {{day}}. They are not asked again.',
    },
    obstacle: {
      'not-confirmed': 'Confirm the kind words first.',
      'granted-already': 'The customer lets us quote them already.',
      'refused-already': 'The customer said no. They are not asked again.',
      'asked-already': 'The customer has had a letter about these words.',
      'unknown-customer': 'No letter can be sent: nobody knows who said it.',
      'our-own': 'No letter is sent to somebody of ours, or who belongs to one of us.',
      'wants-no-letters': 'No letter is sent: the customer wants none that ask for something.',
      'no-address': 'No letter can be sent: the customer has no mail address.',
    },
  },
}
