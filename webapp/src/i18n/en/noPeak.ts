export const noPeak = {
  noPeak: {
    title: 'There has been no peak yet',
    why: 'A peak appears here by itself as soon as orders or contacts rise well above what is usual for the hour.',
    board: 'Open the surge board',
  },
}
