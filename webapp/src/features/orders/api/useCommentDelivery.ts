import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Order } from '@/api/shapes'
import { orderKeys } from './keys'

/** What the shop refused, or has not yet got, is sent once more or taken back. */
export function useCommentDelivery({ number, shop, id }: Pick<Order, 'number' | 'shop' | 'id'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ write, again }: { write: number; again: boolean }) => {
      const path = `/orders/${encodeURIComponent(number)}/comments/${write}/delivery`
      return again
        ? api.put<unknown>(path, { query: { shop, id } })
        : api.delete<unknown>(path, { query: { shop, id } })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: orderKeys.all }),
  })
}
