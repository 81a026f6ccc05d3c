/** An event stream in the hand of the test; jsdom has none. */
export class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2
  static last: FakeEventSource
  readyState = 1
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null

  constructor(readonly url: string) {
    super()
    FakeEventSource.last = this
  }

  open() {
    this.readyState = 1
    this.onopen?.()
  }

  say(event: string, key: string) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify({ event, key, at: '2026-11-22T09:00:00Z' }) }))
  }

  lose(forGood = false) {
    this.readyState = forGood ? FakeEventSource.CLOSED : 0
    this.onerror?.()
  }

  close() {
    this.readyState = FakeEventSource.CLOSED
  }
}
