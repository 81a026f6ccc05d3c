import { useQuery } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { ShopEpisode } from '@/api/shapes'
import { operationsKeys } from './keys'

export function useShopEpisodes() {
  return useQuery({
    queryKey: operationsKeys.shopEpisodes,
    queryFn: ({ signal }) => api.get<{ items: ShopEpisode[] }>('/shop/episodes', { signal }),
    refetchInterval: 30_000,
  })
}
