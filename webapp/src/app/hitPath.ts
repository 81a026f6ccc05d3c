import type { Hit } from '@/api/shapes'

export function hitPath(hit: Pick<Hit, 'type' | 'number'>): string {
  switch (hit.type) {
    case 'ticket':
      return `/tickets/${hit.number}`
    case 'customer':
      return `/customers/${hit.number}`
    case 'return':
      return `/rma/${hit.number}`
    case 'order':
      return `/orders/${encodeURIComponent(hit.number)}`
  }
}
