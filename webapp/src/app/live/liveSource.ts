export interface LiveEvent {
  name: string
  key: string
}
export interface LiveListener {
  onEvent: (event: LiveEvent) => void
  onConnected: () => void
  onLost: () => void
  /** The stream began anew and may have skipped events. */
  onGap: () => void
}

export const LIVE_NAMES = [
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

/** One EventSource that comes back by itself: the browser resumes with Last-Event-ID, and where it gave up, we begin again. */
export function openLiveSource(listener: LiveListener): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT
  let anew = false

  function open() {
    source = new EventSource('/api/v1/live')
    source.onopen = () => {
      wait = FIRST_WAIT
      listener.onConnected()
      if (anew) listener.onGap()
      anew = false
    }
    source.onerror = () => {
      listener.onLost()
      if (source.readyState !== EventSource.CLOSED) return
      anew = true
      timer = setTimeout(open, wait)
      wait = Math.min(LONGEST_WAIT, wait * 2)
    }
    // Too much was missed to be told one by one.
    source.addEventListener('reset', () => listener.onGap())
    for (const name of LIVE_NAMES) {
      source.addEventListener(name, (message) => listener.onEvent({ name, key: keyOf(message.data) }))
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
