/** The switch of the demo town's shop. */
export const town = {
  townShop: {
    title: 'The shop',
    well: 'Well',
    slow: 'Slow',
    down: 'Down',
    wellHint: 'The shop answers. Let it go down, and see what the desk still knows.',
    slowHint: 'The shop takes seconds for each answer, and the desk asks it less often.',
    downHint: 'The shop does not answer. The desk works from its own copy and says how old it is.',
  },
}
