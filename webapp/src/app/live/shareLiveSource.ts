import { type LiveEvent, type LiveListener, openLiveSource } from './liveSource'

type Said =
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'connected' }
  | { kind: 'lost' }
  | { kind: 'gap' }
  | { kind: 'ask' }

/**
 * One stream for all tabs of a browser: HTTP/1.1 allows six connections to a server, and a seventh tab would wait for ever.
 * The tab that holds the lock listens and tells the others; when it closes, the next one takes over.
 */
export function shareLiveSource(listener: LiveListener): () => void {
  const askedAt = performance.now()
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') return openLiveSource(listener, askedAt)
  const channel = new BroadcastChannel('sweetline-live')
  const leaving = new AbortController()
  let close: (() => void) | undefined
  let connected = false
  let told = false

  function tell(said: Said) {
    if (said.kind === 'connected') connected = true
    if (said.kind === 'lost') connected = false
    hear(said, listener)
    channel.postMessage(said)
  }

  channel.onmessage = (message: MessageEvent<Said>) => {
    const said = message.data
    told ||= said.kind !== 'ask'
    if (said.kind !== 'ask') hear(said, listener)
    else if (close) channel.postMessage({ kind: connected ? 'connected' : 'lost' } satisfies Said)
  }
  channel.postMessage({ kind: 'ask' } satisfies Said)

  navigator.locks
    .request('sweetline-live', { signal: leaving.signal }, () => {
      close = openLiveSource(
        {
          onEvent: (event) => tell({ kind: 'event', event }),
          onConnected: () => tell({ kind: 'connected' }),
          onLost: () => tell({ kind: 'lost' }),
          onGap: () => tell({ kind: 'gap' }),
        },
        told ? performance.now() : askedAt,
      )
      // Whoever takes over may have missed what was said in between.
      if (told) tell({ kind: 'gap' })
      return new Promise<void>((release) => leaving.signal.addEventListener('abort', () => release()))
    })
    .catch(() => {
      // Left before the lock was ours.
    })

  return () => {
    leaving.abort()
    close?.()
    channel.close()
  }
}

function hear(said: Said, listener: LiveListener) {
  if (said.kind === 'event') listener.onEvent(said.event)
  if (said.kind === 'connected') listener.onConnected()
  if (said.kind === 'lost') listener.onLost()
  if (said.kind === 'gap') listener.onGap()
}
