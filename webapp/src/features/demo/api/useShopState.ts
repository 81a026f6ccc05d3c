import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { DemoTown } from '@/api/shapes'
import { demoKeys } from './keys'

export type ShopState = DemoTown['shop']['state']

/** Lets the town's shop go down, grow slow or come back. */
export function useShopState() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (state: ShopState) => api.put<DemoTown>('/demo/shop', { body: { state } }),
    onSuccess: (town) => queries.setQueryData(demoKeys.town, town),
  })
}
