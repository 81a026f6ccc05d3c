export const surgeHints = {
  surgeHints: {
    csat: '오늘 들어온 통화와 티켓의 평가 중 4·5점의 비율입니다. 어제 들어온 문의는 오늘 평가해도 어제 만족도에 반영됩니다.',
    someLinked: '{{all}}건 중 {{linked}}건을 연결했습니다. 나머지는 ‘나머지 연결’을 눌러 주세요.',
    linkRest: '나머지 연결',
    unlinked_other: '같은 주제 {{count}}건은 아직 연결 안 됨',
  },
} as const
