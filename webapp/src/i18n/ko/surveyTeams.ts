/** Teams whose customers are asked otherwise than all others. */
export const surveyTeams = {
  surveyTeams: {
    title: '팀별 설정',
    lead: '전화는 고객이 기다린 팀의 문의로 봅니다. 메일과 문자 등 나머지는 마지막으로 답변한 상담원의 팀을 따르며, 여러 팀에 속하면 먼저 만든 팀입니다. 팀이 없는 문의는 위의 전체 설정을 따릅니다.',
    off: '위에서 설문이 꺼져 있어 어느 팀의 고객에게도 묻지 않습니다.',
    none: '아직 팀이 없습니다.',
    team: '팀',
    asked: '설문하기',
    share: '설문 비율',
    shareOf: '{{team}} 설문 비율(%)',
    asAll: '전체와 같음: {{share}}%',
    save: '팀 설정 저장',
    saved: '팀 설정을 저장했습니다',
    failed: '팀을 불러오지 못했습니다',
    saveFailed: '팀 설정을 저장하지 못했습니다',
    conflict: '그사이 다른 사람이 팀 설정을 바꿨습니다. 지금 설정을 보여 드립니다.',
  },
}
