import type { Order } from '@/api/shapes'

/** The page of exactly this order, also where another shop gave the same number. */
export function orderPath({ number, shop, id }: Pick<Order, 'number' | 'shop' | 'id'>): string {
  return `/orders/${encodeURIComponent(number)}?${new URLSearchParams({ shop, id })}`
}
