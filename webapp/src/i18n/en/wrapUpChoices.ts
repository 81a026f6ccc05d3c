export const wrapUpChoices = {
  wrapUpChoices: {
    topics: 'Topics',
    dispositions: 'How it ended',
    what: {
      topics: 'What a call was about. Agents choose one when they wrap a call up.',
      dispositions: 'What became of it. Agents choose one when they wrap a call up.',
    },
    add: { topics: 'New topic', dispositions: 'New outcome' },
    name: 'Name',
    none: 'Nothing to choose from',
    noneWhy: 'Agents are not asked until there is something to choose from.',
    up: 'Move up: {{name}}',
    down: 'Move down: {{name}}',
    rename: 'Rename {{name}}',
    retired: 'Out of use',
    retire: 'Put out of use',
    retireOf: 'Put out of use: {{name}}',
    use: 'Use again',
    useOf: 'Use again: {{name}}',
  },
}
