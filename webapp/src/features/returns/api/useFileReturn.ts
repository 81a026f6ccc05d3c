import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { returnKeys } from './keys'
import type { WantedReturn } from './policyShapes'
import type { Rma } from './shapes'

export function useFileReturn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ key, order, ...wanted }: WantedReturn) =>
      api.post<Rma>('/returns', {
        body: { order: order.number, shop: order.shop, orderId: order.id, ...wanted },
        idempotencyKey: key,
      }),
    onSuccess: (filed) => {
      queries.setQueryData(returnKeys.detail(filed.number), filed)
      void queries.invalidateQueries({ queryKey: returnKeys.all })
    },
  })
}
