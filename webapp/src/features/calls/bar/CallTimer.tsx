import { serverNow } from '@/api/serverTime'
import { formatLength } from '@/lib/formatNumber'
import { useSecondHand } from '@/lib/useSecondHand'

/** How long something lasts already, or with `until` how long it still does, by the server's clock. */
export function CallTimer({ since, until }: { since?: string | null; until?: string }) {
  const words = useSecondHand(() => {
    const from = since ? Date.parse(since) : serverNow()
    const milliseconds = until ? Date.parse(until) - serverNow() : serverNow() - from
    return formatLength(Math.floor(milliseconds / 1000))
  })
  return (
    <span className="num" role="timer">
      {words}
    </span>
  )
}
