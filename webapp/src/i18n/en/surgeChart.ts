export const surgeChart = {
  surgeChart: {
    title: 'The last 6 hours',
    note: 'Five minutes each, as of {{time}}. Shaded: what was usual then. Flags mark campaigns.',
    old: 'Not renewed since {{time}}: the newest minutes are missing.',
    nothing: 'Nothing came in within the last six hours.',
    band: '{{series}}, usual',
    bandOf: 'Show the band of',
    range: '{{low}}–{{high}}',
    hungUp: 'Hung up',
    wait: 'Wait of those answered',
    backlog: 'Open tickets',
    campaign: 'Campaign',
    onTheBoard: 'Surge board: {{state}}',
    shop: {
      ok: 'admin answers',
      slow: 'admin slow since {{time}}',
      down: 'admin does not answer since {{time}}',
    },
  },
} as const
