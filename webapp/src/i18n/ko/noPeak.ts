import type { noPeak as en } from '../en/noPeak'
import type { Localised } from '../localised'

export const noPeak: Localised<typeof en> = {
  noPeak: {
    title: '아직 급증이 없었습니다',
    why: '주문이나 문의가 그 시간대 평소 수준보다 크게 늘면 자동으로 여기에 표시됩니다.',
    board: '급증 현황판 열기',
  },
}
