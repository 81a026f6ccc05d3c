/** The link to a survey that an agent hands out. */
export const surveyLink = {
  surveyLink: {
    make: 'Link to a survey',
    why: 'Chance chose this customer, and we have no address to ask at. Paste the link into a chat or read it out.',
    title: 'A link for the customer',
    lead: 'It is shown this one time. Only the customer should open it; the answer counts for nobody’s figures.',
    copy: 'Copy the link',
    done: 'Done',
    failed: 'No link could be made. The ticket may be open again.',
    way: { mail: 'Mail', sms: 'Text', keypad: 'Key after the call', link: 'Link handed out' },
  },
}
