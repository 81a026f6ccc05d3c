export const backtest = {
  backtest: {
    before: '기준',
    after: '비교',
    heard: '당시의 규칙',
    rules: '규칙 {{version}}',
    rulesOfToday: '규칙 {{version}} (현재)',
    learned: '판단 {{judgements}}건으로 학습 ({{at}})',
    over_other: '두 버전이 모두 읽은, 판단된 말 {{count}}건.',
    unread_other: '한쪽이 읽지 않은 말 {{count}}건은 뺐습니다.',
    taught_other: '한쪽이 배운 말 {{count}}건은 비교에서 뺐습니다.',
    interval: '{{low}}–{{high}}, {{of}}건 중 {{hits}}건',
    changes: '좋아진 것 {{better}}건, 나빠진 것 {{worse}}건.',
    nothingChanges: '모든 말에서 두 버전의 답이 같습니다.',
    flips: '달라지는 것',
    nowRight: '기준 {{before}}, 비교 {{now}}. 판단: {{judged}}. 이제 맞습니다.',
    nowWrong: '기준 {{before}}, 비교 {{now}}. 판단: {{judged}}. 이제 틀립니다.',
  },
}
