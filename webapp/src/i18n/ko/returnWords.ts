import type { returnWords as en } from '../en/returnWords'
import type { Localised } from '../localised'

export const returnWords: Localised<typeof en> = {
  returnWords: {
    failed: '문구를 불러오지 못했습니다.',
    which: '목록 선택',
    kind: { reason: '반품 사유', denial: '거절 사유', condition: '상품 상태', disposition: '이후 처리' },
    add: '문구 추가',
    edit: '수정',
    editOne: '{{name}} 수정',
    up: '{{name}} 위로 이동',
    down: '{{name}} 아래로 이동',
    retired: '사용 중지',
    retire: '사용 중지',
    retireHint: '이미 사용한 반품에는 그대로 남습니다.',
    code: '코드',
    codeHint: '영문 소문자와 하이픈만 쓸 수 있고 나중에 바꿀 수 없습니다.',
    en: '영어',
    ko: '한국어',
    fault: '책임',
    faultHint: '반송비 부담을 결정하며, 고객 사유만 평가에 반영됩니다.',
    accuses: '고객에게 책임을 묻는 사유',
    accusesHint: '두 사람의 승인이 필요합니다. 추가할 때 한 번 정하며 나중에 바꿀 수 없습니다.',
    notKept: '문구를 변경하지 못했습니다.',
  },
}
