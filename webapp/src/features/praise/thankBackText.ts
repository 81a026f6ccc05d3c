import type { Praise } from '@/api/shapes'

/** Words to thank a customer for theirs, in the language that they were kind in. */
export function thankBackText({ language, agent }: Praise): string {
  if (language === 'ko') {
    return agent
      ? `따뜻한 말씀 정말 감사합니다. ${agent.name} 님과 저희 팀에 꼭 전하겠습니다. 남겨 주신 말씀 덕분에 오늘도 힘이 납니다.`
      : '따뜻한 말씀 정말 감사합니다. 저희 팀 모두에게 꼭 전하겠습니다. 남겨 주신 말씀 덕분에 오늘도 힘이 납니다.'
  }
  return agent
    ? `Thank you for your kind words. We have passed them on to ${agent.name} and the whole team, and they made our day.`
    : 'Thank you for your kind words. We have shared them with the whole team, and they made our day.'
}
