import type { Order } from '@/api/shapes'

/** Those that a ticket speaks of come first, else the order stays. */
export function mentionedFirst(orders: Order[], mentioned: string[]): Order[] {
  return [...orders].sort((a, b) => Number(mentioned.includes(b.number)) - Number(mentioned.includes(a.number)))
}
