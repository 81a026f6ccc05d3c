import type { awardRules as english } from '../en/awardRules'
import type { Localised } from '../localised'

export const awardRules: Localised<typeof english> = {
  awardRules: {
    formulas: {
      title: '산식({{formula}})',
      'customers-choice':
        '확인된 칭찬이나 반영된 투표를 남긴 서로 다른 고객 수를 응대 100건당으로 셉니다. 팀 평균을 30건만큼 섞습니다. 응대 30건부터입니다.',
      'calm-in-the-storm':
        '급증 시간의 고객 가운데 칭찬하거나 4~5점을 준 서로 다른 고객 수를, 같은 채널에서 팀이 얻은 비율로 기대되는 수와 견줍니다. 기대치 5명을 섞습니다. 고객 10명부터입니다.',
      'turn-around':
        '다시 열렸거나 1~2점을 받았거나 불만이 담긴 문의 가운데 칭찬이나 4~5점으로 끝난 비율입니다. 5건부터이며 팀 평균을 5건만큼 섞습니다.',
      'best-first-call':
        '처음 통화한 뒤 일주일 안에 다시 연락하지 않은 고객의 비율입니다. 20명부터이며 팀 평균을 20명만큼 섞습니다.',
      teammate: '감사를 전한 서로 다른 동료의 수입니다.',
      'kindest-words': '올해 확인된 말씀 가운데 편집자가 고릅니다.',
      'two-languages':
        '한국어와 영어 각각에서 응대 대비 칭찬한 고객 수를 팀 평균과 견주어, 더 낮은 언어로 정합니다. 언어마다 응대 10건부터입니다.',
      team: '해마다 모두에게 드립니다.',
    },
    fair: '공정하게 집계하는 방법',
    fairPoints: {
      once: '한 고객은 몇 번을 써도 한 사람에게 한 번만 셉니다.',
      share: '1위가 같으면 상을 함께 받습니다.',
      signed: '동료가 고객 대신 적은 칭찬은 제삼자가 확인해야 셉니다.',
      family: '팀의 주소와 아래 목록의 주소는 세지 않습니다.',
      last: '꼴찌는 보여 주지 않으며 참여는 자유입니다.',
      frozen: '확정한 내용에는 지문이 있어 누구나 다시 셀 수 있습니다.',
    },
    excluded: '가족, 친구, 그 밖의 우리 주소',
    excludedWhy: '주소 또는 @도메인을 적습니다. 팀 계정은 자동으로 빠집니다.',
    exclude: '제외하기',
    address: '주소 또는 @도메인',
    note: '누구의 주소인지',
    include: '{{address}} 다시 세기',
    noneExcluded: '아직 없습니다.',
  },
}
