export interface LiveEvent {
  name: string
  key: string
}
export interface LiveListener {
  onEvent: (event: LiveEvent) => void
  onConnected: () => void
  onLost: () => void
  /** Events may have been skipped. */
  onGap: () => void
}

const LIVE_NAMES = [
  'ticket',
  'customer',
  'order',
  'health',
  'call',
  'agent',
  'callback',
  'missed',
  'return',
  'surge',
] as const
const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000

/**
 * One EventSource that comes back by itself: the browser resumes with Last-Event-ID, and where it gave up, we begin again.
 *
 * @param askedAt `performance.now()` before the page asked for what it shows: what happened since comes with the stream
 */
export function openLiveSource(listener: LiveListener, askedAt: number): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT
  let skipped = false

  function open() {
    let resumes = false
    source = new EventSource(`/api/v1/live?ago=${Math.ceil((performance.now() - askedAt) / 1000)}`)
    source.onopen = () => {
      wait = FIRST_WAIT
      listener.onConnected()
      if (skipped) listener.onGap()
      skipped = false
    }
    source.onerror = () => {
      listener.onLost()
      // Without an event there is no place to resume from.
      skipped ||= !resumes || source.readyState === EventSource.CLOSED
      if (source.readyState !== EventSource.CLOSED) return
      timer = setTimeout(open, wait)
      wait = Math.min(LONGEST_WAIT, wait * 2)
    }
    // Too much was missed to be told one by one.
    source.addEventListener('reset', () => listener.onGap())
    for (const name of LIVE_NAMES) {
      source.addEventListener(name, (message) => {
        resumes = true
        listener.onEvent({ name, key: keyOf(message.data) })
      })
    }
  }

  open()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}

function keyOf(data: string): string {
  try {
    return String(JSON.parse(data).key ?? '')
  } catch {
    return ''
  }
}
