export const satisfactionTopics = {
  satisfactionTopics: {
    'order-status': '주문·배송 조회',
    delivery: '배송 문제',
    return: '반품·교환',
    refund: '환불·결제',
    product: '상품 문의',
    defect: '파손·오배송',
    coupon: '쿠폰·할인',
    payment: '결제',
    'out-of-stock': '품절',
    address: '주소',
    cancel: '주문 취소',
    other: '기타',
  },
}
