import type { town as en } from '../en/town'
import type { Localised } from '../localised'

/** The switch of the demo town's shop. */
export const town: Localised<typeof en> = {
  townShop: {
    title: '쇼핑몰',
    well: '정상',
    slow: '느림',
    down: '멈춤',
    wellHint: '쇼핑몰이 응답합니다. 멈추게 하고, 데스크가 무엇을 여전히 아는지 보세요.',
    slowHint: '쇼핑몰이 답하는 데 몇 초씩 걸려, 데스크가 더 드물게 묻습니다.',
    downHint: '쇼핑몰이 응답하지 않습니다. 데스크는 자기 사본으로 일하며, 얼마나 지난 것인지 알려 줍니다.',
  },
}
