import type { followUps as en } from '../en/followUps'
import type { Localised } from '../localised'

export const followUps: Localised<typeof en> = {
  followUps: {
    title: '통화 후 약속',
    tab: '후속 약속',
    mine: '내 약속',
    all: '모두의 약속',
    none: '남은 약속이 없습니다',
    noneWhy: '통화를 마치며 다시 연락할 시각을 정하면, 끝낼 때까지 여기에 나옵니다.',
    failed: '약속 목록을 불러오지 못했습니다.',
    due: '지금 할 일',
    planned: '예정',
    promisedBy: '{{name}} 님의 약속',
    done: '완료',
    doneWho: '{{who}} 님과의 약속을 완료로 표시',
  },
}
