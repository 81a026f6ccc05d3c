export const charts = {
  charts: {
    view: '{{title}}: 차트 또는 표',
    chart: '차트',
    table: '표',
    label: '{{title}}. 같은 숫자가 표에 있습니다.',
    csv: 'CSV 파일',
    png: '그림',
  },
}
