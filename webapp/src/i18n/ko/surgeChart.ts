export const surgeChart = {
  surgeChart: {
    title: '지난 6시간',
    note: '5분 단위, {{time}} 기준입니다. 음영은 그때의 평소 범위이고 깃발은 캠페인입니다.',
    old: '{{time}} 이후 갱신되지 않아 최근 몇 분이 빠져 있습니다.',
    nothing: '지난 6시간 동안 들어온 것이 없습니다.',
    band: '평소 {{series}}',
    bandOf: '평소 범위 표시',
    range: '{{low}}~{{high}}',
    hungUp: '포기 전화',
    wait: '응답까지 평균 대기',
    backlog: '미해결 티켓',
    campaign: '캠페인',
    onTheBoard: '급증 현황판: {{state}}',
    shop: {
      ok: '관리자 응답 정상',
      slow: '{{time}}부터 관리자 느림',
      down: '{{time}}부터 관리자 응답 없음',
    },
  },
} as const
