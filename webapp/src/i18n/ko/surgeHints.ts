export const surgeHints = {
  surgeHints: {
    csat: '오늘 들어온 통화와 티켓의 평가 중 4·5점의 비율입니다. 어제 들어온 문의는 오늘 평가해도 어제 만족도에 반영됩니다.',
  },
} as const
