export const followUps = {
  followUps: {
    title: 'Promises after calls',
    tab: 'Promises',
    mine: 'Mine',
    all: 'Everybody’s',
    none: 'Nothing is promised',
    noneWhy: 'When you choose a time to follow up at the end of a call, it stands here until it is done.',
    failed: 'The promises could not be loaded.',
    due: 'Due',
    planned: 'Planned',
    promisedBy: 'Promised by {{name}}',
    done: 'Done',
    doneWho: 'Mark the promise to {{who}} as done',
  },
}
