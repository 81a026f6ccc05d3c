export const noPeak = {
  noPeak: {
    title: 'There has been no peak yet',
    why: 'A peak appears here by itself as soon as orders or contacts rise well above what is usual for the hour, or once somebody marks a day as one.',
    campaignTitle: 'There has been no campaign yet',
    campaignWhy: 'One is found by itself in the orders of a peak, or noted by hand on the surge board.',
    board: 'Open the surge board',
    days: 'Which days count as peaks',
  },
}
