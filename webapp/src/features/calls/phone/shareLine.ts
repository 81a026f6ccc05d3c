type Said<S, W> = { kind: 'state'; state: S } | { kind: 'wish'; wish: W } | { kind: 'ask' }

interface Sharing<S, W> {
  /** This tab has the line from now on. */
  onHolding: () => void
  /** What the tab that has the line tells of it. */
  onState: (state: S) => void
  /** What somebody wishes in another tab. */
  onWish: (wish: W) => void
  /** Another tab wants to know how the line is. */
  onAsked: () => void
}

export interface Share<S, W> {
  tell: (state: S) => void
  pass: (wish: W) => void
  leave: () => void
}

/** A browser rings once, however many tabs are open: one tab has the line, the others show it and pass on what is wished. */
export function shareLine<S, W>(sharing: Sharing<S, W>): Share<S, W> {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') {
    sharing.onHolding()
    return { tell: () => {}, pass: sharing.onWish, leave: () => {} }
  }
  const channel = new BroadcastChannel('sweetline-phone')
  const leaving = new AbortController()
  let holding = false

  channel.onmessage = ({ data }: MessageEvent<Said<S, W>>) => {
    if (data.kind === 'state' && !holding) sharing.onState(data.state)
    if (data.kind === 'wish' && holding) sharing.onWish(data.wish)
    if (data.kind === 'ask' && holding) sharing.onAsked()
  }
  channel.postMessage({ kind: 'ask' } satisfies Said<S, W>)
  navigator.locks
    .request('sweetline-phone', { signal: leaving.signal }, () => {
      holding = true
      sharing.onHolding()
      return new Promise<void>((release) => leaving.signal.addEventListener('abort', () => release()))
    })
    .catch(() => {
      // Left before the line was ours.
    })

  return {
    tell: (state) => channel.postMessage({ kind: 'state', state } satisfies Said<S, W>),
    pass: (wish) => channel.postMessage({ kind: 'wish', wish } satisfies Said<S, W>),
    leave() {
      leaving.abort()
      channel.close()
    },
  }
}
