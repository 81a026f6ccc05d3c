import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import { orderKeys } from './keys'

export interface ShopStanding {
  shop: string
  state: 'off' | 'starting' | 'ok' | 'slow' | 'down'
  since: string | null
  /** What our copy holds is whole as of then. */
  asOf: string | null
  secondsBehind: number | null
}

/** How the shop is, and how old our copy of it. */
export function useShop() {
  return useQuery({
    queryKey: orderKeys.shop,
    queryFn: ({ signal }) => api.get<ShopStanding>('/shop', { signal }),
    refetchInterval: 15_000,
  })
}
