import type { riskFair as en } from '../en/riskFair'
import type { Localised } from '../localised'

export const riskFair: Localised<typeof en> = {
  riskFair: {
    kind: { size: '사이즈', age: '고객', payment: '결제 수단', region: '배송 지역' },
    group: {
      none: '사이즈 없음',
      regular: '일반',
      petite: '쁘띠',
      tall: '톨',
      plus: '플러스',
      maternity: '임부복',
      new: '가입 6개월 이내',
      known: '6개월 이상',
      dense: '고객이 많은 지역',
      middle: '고객이 보통인 지역',
      sparse: '고객이 적은 지역',
    },
    differ: '담당자 판단과 점수',
    flagged: '검토·높음 중 담당자가 결정한 {{decided}}건, 그중 전부 승인 {{other}}건 ({{share}})',
    clear: '문제없음 중 담당자가 결정한 {{decided}}건, 그중 일부라도 거절 {{other}}건 ({{share}})',
    few: '판단하기에 적음',
    differHint:
      '최근 3개월 기준입니다. 담당자가 점수와 다르게 결정하는 일이 전혀 없다면 점수가 결정을 대신하고 있는 것이므로 확인이 필요합니다.',
  },
}
