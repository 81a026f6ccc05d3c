import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order, ShopWrite } from '@/api/shapes'
import { orderKeys } from './keys'

interface OrderComment {
  text: string
  kind: ShopWrite['kind']
  visible: boolean
  idempotencyKey: string
}

export function useWriteComment({ number, shop, id }: Pick<Order, 'number' | 'shop' | 'id'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: OrderComment) =>
      api.post<ShopWrite>(`/orders/${encodeURIComponent(number)}/comments`, {
        query: { shop, id },
        body,
        idempotencyKey,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orderKeys.all }),
  })
}
