import type { shop as en } from '../en/shop'
import type { Localised } from '../localised'

export const shop: Localised<typeof en> = {
  shopEpisodes: {
    title: '쇼핑몰 장애 기록',
    lead: '쇼핑몰이 느렸거나 응답하지 않은 때입니다. 그동안 데스크는 주문 사본으로 일합니다.',
    empty: '없습니다. 쇼핑몰에 문제가 없었습니다.',
    failed: '쇼핑몰 장애 기록을 불러오지 못했습니다.',
    slow: '느림',
    down: '중단',
    now: '진행 중',
    lasted: '{{from}} ~ {{until}}',
    since: '{{from}}부터',
    failures_other: '응답 없는 질문 {{formatted}}건',
  },
}
