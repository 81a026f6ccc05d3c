export const kindWords = {
  kindWords: {
    mark: {
      open: 'Mark kind words',
      title: 'Kind words for a colleague',
      how: 'Select the customer’s words in the conversation first, then open this again.',
      about: 'About whom?',
      save: 'Mark them',
      confirmed: 'Marked and confirmed. They hang on the wall now.',
      waits: 'Marked. A manager reads them before they reach the wall.',
    },
    names: {
      tab: 'Names',
      failed: 'The names could not be loaded.',
      lead: 'Whom do customers mean? First names are heard in English and Korean, in short, and one slip off. Add what else customers call somebody.',
      who: 'Colleague',
      known: 'Heard by itself',
      added: 'Also called',
      of: 'Also called: {{name}}',
      add: 'Add a name',
      refused: 'The name was not kept.',
      shared: 'Could be somebody else as well: {{names}}. Then a person decides.',
    },
    ticker: {
      label: 'Kind words of the past week',
      show: 'Show',
      hide: 'Hide',
      count_one: '{{count}} kind word this week',
      count_other: '{{count}} kind words this week',
    },
    strip: {
      csat: '{{count}} of {{all}} rated well, {{low}}–{{high}}% with 95% certainty',
      arriving: '{{count}} may still answer',
    },
  },
} as const
