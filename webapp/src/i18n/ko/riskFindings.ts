import type { riskFindings as en } from '../en/riskFindings'
import type { Localised } from '../localised'

export const riskFindings: Localised<typeof en> = {
  riskFindings: {
    title: '야간 점검 결과',
    failed: '야간 점검 결과를 불러오지 못했습니다.',
    none: '야간 점검에서 특이 사항이 없었습니다. 발견되면 반품 관리자 모두에게 메일로 알립니다.',
    lasts: '계속됨',
    over: '종료',
    since: '발견',
    until: '종료',
    kind: {
      'alert-rate': '반품의 {{value}}가 담당자 확인 대상이었습니다(평소 {{usual}}).',
      scores: '전체 고객의 점수 분포가 달라졌습니다. 안정성 지수 {{value}}(기준 {{usual}}).',
      fairness: '{{group}}: 나머지 고객의 {{value}}배로 주의 이상 판정을 받습니다.',
    },
  },
}
