export const behind = {
  behind: {
    hint: '이 숫자에 해당하는 문의 보기',
    failed: '이 숫자에 해당하는 문의를 불러오지 못했습니다',
    none: '이 기간에는 없습니다.',
    soFar: '최근 {{formatted}}건이며 아래에 더 있습니다.',
    all: '모두 {{formatted}}건입니다.',
    call: '전화',
    answered: '답변함',
    satisfied: '4점·5점 답변',
    asked: '설문을 보냄',
    arriving: '답변 대기',
    clicked: '확인되지 않은 클릭',
    'never-asked': '설문을 받지 않음',
    neverAsked_other: '{{formatted}}건은 설문을 받지 않았습니다.',
    became: { answered: '답변함', sent: '보냈고 아직 답변 없음', opened: '설문을 열어 봄', expired: '답변하지 않음' },
  },
}
