import type { risk as en } from '../en/risk'
import type { Localised } from '../localised'

export const risk: Localised<typeof en> = {
  risk: {
    title: '판단 근거',
    failed: '평가를 불러오지 못했습니다.',
    again: '다시 평가',
    notAssessed: '평가되지 않음',
    notAssessedWhy:
      '제시간에 평가 결과를 받지 못했습니다. 정책과 눈앞의 사실만으로 결정해 주세요. 자동으로 거절되는 일은 없습니다.',
    meaning: {
      clear: '특별한 점이 없습니다.',
      watch: '승인하되 상품이 도착한 뒤에 환불합니다.',
      review: '아래 근거를 보고 담당자가 결정합니다. 환불 전에 상품을 확인하세요.',
      high: '검수 후 책임자가 결정합니다.',
      'insufficient-history': '이력이 적어 비율에 의미가 없습니다. 문제없음과 같이 처리합니다.',
    },
    overridden: '{{by}} 님이 {{until}}까지 지정: {{reason}}',
    percentile: '반품 이력이 있는 고객의 {{percent}}%보다 높습니다.',
    reasons: '점수를 올린 항목',
    noReasons: '해당하는 규칙이 없습니다.',
    speaksFor: '고객에게 유리한 점',
    unknown: '계산할 수 없는 항목',
    lower: '점수가 내려가는 조건',
    links: '같은 사람이나 가족으로 보이는 고객',
    linkKind: {
      email: '이메일',
      phone: '전화번호',
      address: '주소',
      payment: '결제 수단',
      account: '쇼핑몰 계정',
    },
    otherReturns: '이 고객의 다른 반품',
    version: '{{name}} 규칙, 버전 {{version}}. {{time}} 기준 데이터.',
    than: { 'at-least': '기준 {{threshold}} 이상', 'less-than': '기준 {{threshold}} 미만' },
    yes: '예',
    no: '아니요',
    unknownValue: '알 수 없음',
  },
}
