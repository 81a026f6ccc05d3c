/** What customers were in touch about: those that are heard in their words, and those that are chosen after a call. */
export const satisfactionTopics = {
  satisfactionTopics: {
    'order-status': 'Where is my order',
    delivery: 'Delivery problem',
    return: 'Return or exchange',
    refund: 'Refund or payment',
    product: 'Question about a product',
    defect: 'Damaged or wrong item',
    coupon: 'Coupon or discount',
    payment: 'Payment',
    'out-of-stock': 'Sold out',
    address: 'Address',
    cancel: 'Cancel an order',
    other: 'Something else',
  },
}
