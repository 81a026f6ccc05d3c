export const charts = {
  charts: {
    view: '{{title}}: chart or table',
    chart: 'Chart',
    table: 'Table',
    label: '{{title}}. The table holds the same numbers.',
    csv: 'CSV',
    png: 'Picture',
  },
}
