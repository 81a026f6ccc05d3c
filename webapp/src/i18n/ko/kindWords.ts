export const kindWords = {
  kindWords: {
    mark: {
      open: '칭찬으로 표시',
      title: '동료를 칭찬한 말',
      how: '먼저 대화에서 고객의 말을 선택한 뒤 다시 눌러 주세요.',
      about: '누구를 칭찬한 말인가요?',
      save: '표시하기',
      confirmed: '표시하고 확정했습니다. 이제 칭찬 게시판에 보입니다.',
      waits: '표시했습니다. 관리자가 확인하면 칭찬 게시판에 올라갑니다.',
    },
    names: {
      tab: '호칭',
      failed: '호칭을 불러오지 못했습니다.',
      lead: '고객이 누구를 말하는지 알아듣습니다. 이름은 한글·영문 표기와 애칭, 한 글자 오타까지 자동으로 인식합니다. 그 밖에 고객이 부르는 이름을 추가해 주세요.',
      who: '동료',
      known: '자동으로 인식',
      added: '추가한 호칭',
      of: '추가한 호칭: {{name}}',
      add: '호칭 추가',
      refused: '호칭을 저장하지 못했습니다.',
      shared: '다른 동료로도 볼 수 있는 이름입니다: {{names}}. 이 경우 사람이 확인합니다.',
    },
    ticker: {
      label: '최근 일주일 칭찬',
      show: '보기',
      hide: '숨기기',
      count_other: '이번 주 칭찬 {{count}}건',
    },
    strip: {
      csat: '평가 {{all}}건 중 {{count}}건 만족, 95% 신뢰구간 {{low}}~{{high}}%',
      arriving: '응답 대기 {{count}}건',
    },
  },
} as const
