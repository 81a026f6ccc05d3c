import type { wrapUpChoices as en } from '../en/wrapUpChoices'
import type { Localised } from '../localised'

export const wrapUpChoices: Localised<typeof en> = {
  wrapUpChoices: {
    topics: '주제',
    dispositions: '결과',
    what: {
      topics: '무엇에 관한 통화였는지입니다. 상담원이 통화를 정리할 때 하나를 고릅니다.',
      dispositions: '통화가 어떻게 끝났는지입니다. 상담원이 통화를 정리할 때 하나를 고릅니다.',
    },
    add: { topics: '새 주제', dispositions: '새 결과' },
    name: '이름',
    none: '고를 것이 없습니다',
    noneWhy: '고를 것이 생기기 전에는 상담원에게 묻지 않습니다.',
    up: '위로 옮기기: {{name}}',
    down: '아래로 옮기기: {{name}}',
    rename: '이름 바꾸기: {{name}}',
    retired: '사용 안 함',
    retire: '사용 중지',
    retireOf: '사용 중지: {{name}}',
    use: '다시 사용',
    useOf: '다시 사용: {{name}}',
  },
}
