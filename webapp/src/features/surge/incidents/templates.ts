import type { Topic } from '../api/shapes'

export interface Words {
  titleEn: string
  titleKo: string
  textEn: string
  textKo: string
}

/** Where to begin: both languages, short enough to be spoken. They are changed before anybody hears them. */
const TEMPLATES: Record<Topic, Words> = {
  'order-status': {
    titleEn: 'Orders take a little longer',
    titleKo: '배송이 조금 늦어지고 있습니다',
    textEn:
      'Many of you ordered today, thank you! Your order is safe with us. Packing takes a day or two longer than usual, and you will get the tracking number as soon as it leaves.',
    textKo:
      '오늘 정말 많은 주문을 보내 주셔서 감사합니다. 주문은 잘 접수되었습니다. 포장이 평소보다 하루 이틀 늦어지고 있으며, 출고되는 대로 송장 번호를 보내 드리겠습니다.',
  },
  coupon: {
    titleEn: 'The coupon code does not work for everybody',
    titleKo: '쿠폰 코드가 적용되지 않는 경우가 있습니다',
    textEn:
      'We know that the code fails for some of you and are mending it. Order as you like: whoever paid the full price gets the difference back.',
    textKo:
      '일부 주문에서 쿠폰이 적용되지 않는 문제를 확인하고 고치고 있습니다. 먼저 주문하셔도 괜찮습니다. 정가로 결제된 차액은 돌려드리겠습니다.',
  },
  payment: {
    titleEn: 'Payments may fail',
    titleKo: '결제가 원활하지 않습니다',
    textEn:
      'Some payments do not go through at the moment. If you were charged and have no order, you need not do anything: we find it and write to you.',
    textKo:
      '현재 일부 결제가 완료되지 않고 있습니다. 결제는 되었는데 주문이 보이지 않으면 따로 하실 일이 없습니다. 저희가 확인해 연락드리겠습니다.',
  },
  'out-of-stock': {
    titleEn: 'Some colours are sold out',
    titleKo: '일부 색상이 품절되었습니다',
    textEn:
      'Some colours sold out faster than we could count. If yours is among them, we write to you today with the choice to wait, to change or to have your money back.',
    textKo:
      '일부 색상이 예상보다 빨리 품절되었습니다. 해당되는 주문에는 오늘 안에 연락드려 기다리기, 교환, 환불 중에서 고르실 수 있게 하겠습니다.',
  },
  address: {
    titleEn: 'Changing your address',
    titleKo: '배송지 변경 안내',
    textEn: 'We change addresses before parcels are packed, in the order in which you wrote. One message is enough.',
    textKo: '배송지는 포장 전에 보내 주신 순서대로 변경해 드립니다. 한 번만 알려 주셔도 됩니다.',
  },
  cancel: {
    titleEn: 'Cancelling an order',
    titleKo: '주문 취소 안내',
    textEn:
      'We cancel what is not packed yet, in the order in which you wrote. One message is enough; if your parcel has left already, we send you a way to return it.',
    textKo:
      '아직 포장되지 않은 주문은 보내 주신 순서대로 취소해 드립니다. 한 번만 알려 주셔도 되며, 이미 출고된 주문은 반품 방법을 보내 드리겠습니다.',
  },
  return: {
    titleEn: 'Returns and refunds take a little longer',
    titleKo: '반품과 환불이 조금 늦어지고 있습니다',
    textEn:
      'Many parcels came back at once. Yours keeps its place: we look at returns in the order in which they arrive and write to you as soon as your refund is on its way.',
    textKo:
      '한꺼번에 많은 반품이 도착했습니다. 도착한 순서대로 빠짐없이 확인하고 있으며, 환불이 시작되는 대로 연락드리겠습니다.',
  },
  other: {
    titleEn: 'Our answers take a little longer today',
    titleKo: '오늘은 답변이 조금 늦어지고 있습니다',
    textEn:
      'Many of you are writing and calling at once. Nothing is lost: we answer in the order in which you wrote, and one message is enough.',
    textKo:
      '지금 문의가 한꺼번에 많이 들어오고 있습니다. 빠짐없이 접수되었으며 보내 주신 순서대로 답변드립니다. 한 번만 남겨 주셔도 됩니다.',
  },
}

export function templateOf(topic: Topic): Words {
  return TEMPLATES[topic]
}

/** How most end; both languages. */
export const RESOLVED = {
  en: 'This is solved now. Thank you for your patience. If something is still open for you, just write back.',
  ko: '문제가 해결되었습니다. 기다려 주셔서 감사합니다. 아직 남은 문제가 있으시면 이 메시지에 답장해 주세요.',
}
