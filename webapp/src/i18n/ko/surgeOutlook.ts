import type { surgeOutlook as en } from '../en/surgeOutlook'
import type { Localised } from '../localised'

export const surgeOutlook: Localised<typeof en> = {
  surgeOutlook: {
    forecast: {
      title: '앞으로의 예상',
      today: '자정까지 들어올 문의',
      range: '{{low}}~{{high}}건',
      extra: '이 중 평소보다 많은 주문으로 {{count}}건',
      excess: '최근 3주 주문이 평소보다 {{count}}건 많음',
      returns: '예상 반품',
      day: '날짜',
      contacts: '문의',
      learnt: '최근 두 달간 우리 쇼핑몰의 비율로 계산했습니다.',
      guessed: '아직 주문이 적어 비슷한 쇼핑몰의 비율로 계산했습니다.',
      unknown: '평소 수준을 아직 몰라 지금까지의 모든 주문만으로 계산했습니다.',
      waits:
        '아직 예상할 수 없습니다. 비교할 하루치 문의가 쌓이거나 주문이 평소보다 늘면 예상을 보여 드립니다. 시작한 직후에는 지난 몇 주를 먼저 세느라 몇 분 걸립니다.',
      nothing: '이 시간대에 들어온 문의가 없어 예상되는 문의도 없습니다.',
      failed: '예상을 계산하지 못했습니다.',
    },
    staffing: {
      title: '상담원이 몇 명이면',
      perHour: '시간당 전화',
      handle: '건당 처리(분)',
      patience: '포기까지(분)',
      agents: '상담원',
      wait: '대기',
      lost: '포기',
      failed: '필요 인원을 계산하지 못했습니다.',
      lever: '인원으로 감당할 수 없을 때는 회신 전화와 공지가 도움이 됩니다.',
    },
    wall: {
      title: '벽면 화면',
      hint: '멀리서 보는 화면용 주소입니다. 수치만 보이고 고객 이름은 나오지 않습니다.',
      add: '새 주소',
      name: '걸어 둘 곳',
      fresh: '화면에서 이 주소를 여세요. 지금 한 번만 보여 드립니다.',
      none: '주소를 받은 화면이 없습니다.',
      remove: '{{name}} 화면의 주소 회수',
      removeWhy: '그 화면은 바로 꺼지며, 새 주소를 다시 열어야 합니다.',
      removeIt: '회수',
      refused: '더 이상 쓸 수 없는 주소입니다. 관리자가 급증 현황판에서 새 주소를 만들 수 있습니다.',
      noToken: '관리자가 급증 현황판에서 만든 주소로 열어야 합니다.',
      now: '진행 중인 공지와 최근 문의 주제',
      more_other: '외 {{count}}건',
      switch: 'English',
    },
  },
}
