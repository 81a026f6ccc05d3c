import { useMutation } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order, OrderWords } from '@/api/shapes'

/** What has become of an order, told to its customer; asked for afresh each time, as it goes into a reply. */
export function useOrderWords() {
  return useMutation({
    mutationFn: ({ order, language }: { order: Order; language: string }) =>
      api.get<OrderWords>(`/orders/${encodeURIComponent(order.number)}/words`, {
        query: { language, shop: order.shop, id: order.id },
      }),
  })
}
