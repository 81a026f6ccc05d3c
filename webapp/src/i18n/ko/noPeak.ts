import type { noPeak as en } from '../en/noPeak'
import type { Localised } from '../localised'

export const noPeak: Localised<typeof en> = {
  noPeak: {
    title: '아직 급증이 없었습니다',
    why: '주문이나 문의가 그 시간대 평소 수준보다 크게 늘면 자동으로, 또는 급증일로 지정하면 여기에 표시됩니다.',
    campaignTitle: '아직 캠페인이 없습니다',
    campaignWhy: '급증 때 주문에서 자동으로 찾아내거나, 급증 현황판에서 직접 기록하면 여기에 나타납니다.',
    board: '급증 현황판 열기',
    days: '급증일 보기와 지정',
  },
}
