import { api } from '@/api/client'

const KEY = 'sweetline.phone.reload'

/** As long as the desk awaits the page. */
const AWAITED = 30_000

interface Gone {
  call: number
  at: number
}

/** The page goes in the middle of this call, and its telephone with it: the customer waits for the next page. */
export function goFromCall(call: number): void {
  keep({ call, at: Date.now() })
  void api.put('/phone/reload', { keepalive: true }).catch(() => {})
}

/** The telephone of the next page can be rung. */
export function isBack(): void {
  if (awaitedCall() !== null) void api.delete('/phone/reload').catch(() => {})
}

/** The call that a page of this browser has gone from a moment ago, whichever tab has the telephone now. */
export function awaitedCall(): number | null {
  try {
    const gone = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Gone | null
    return gone && Date.now() - gone.at < AWAITED ? gone.call : null
  } catch {
    return null
  }
}

export function isBackInCall(): void {
  keep(null)
}

function keep(gone: Gone | null) {
  try {
    if (gone) localStorage.setItem(KEY, JSON.stringify(gone))
    else localStorage.removeItem(KEY)
  } catch {
    // Without a storage the agent takes the call by hand.
  }
}
