export const returnFile = {
  returnFile: {
    none: 'Nothing has come back.',
    all: 'All returns',
    file: 'File a return',
    title: 'File a return for the customer',
    channel: 'How they asked',
    channels: { phone: 'By phone', mail: 'By mail', text: 'By text', desk: 'Another way' },
    failed: 'What can come back could not be loaded.',
    nothing: 'Nothing of this order can come back.',
    policy: 'By policy version {{version}}. What it does not cover can be filed all the same; a person decides.',
    returnable: '{{count}} of {{bought}} can come back',
    quantityOf: 'How many come back: {{item}}',
    reason: 'Why',
    wanted: 'What they want',
    note: 'In their words',
  },
  returnSetup: {
    title: 'Returns setup',
    lead: 'What is posted to customers, what the desk looks at, and the words it uses.',
    tab: { policy: 'Policy', rules: 'Rules', words: 'Words', figures: 'Report' },
    toQueue: 'To the returns',
  },
}
