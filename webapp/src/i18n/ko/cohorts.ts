export const cohorts = {
  young: {
    toCome: '응답 예정 비율',
    day: '{{day}} (응답 수집 중)',
    share: '설문을 받은 고객의 {{share}}가 아직 답할 수 있음(72시간까지)',
    nothing: '더 기다릴 답변이 없음',
    note: '빗금: 72시간이 지나지 않은 날로, 아직 답변이 들어오는 중이라 점수가 달라질 수 있습니다.',
  },
}
