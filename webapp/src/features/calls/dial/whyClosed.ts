import type { Phone } from '@/api/shapes'
import type { OwnPhone } from '@/lib/ownPhone'

/** Who is away or wraps up may still call somebody. */
export function whyClosed({ provider, state }: Phone): OwnPhone['closed'] {
  if (provider === 'off') return 'none'
  if (state === 'available' || state === 'away' || state === 'wrap-up') return null
  return state === 'offline' ? 'offline' : 'busy'
}
