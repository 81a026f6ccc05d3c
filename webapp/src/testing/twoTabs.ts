import { vi } from 'vitest'

/** What tabs of one browser share, and jsdom has not: whoever asks first has the lock, and all others hear what one says. */
export function twoTabs() {
  const waiting: (() => void)[] = []
  const channels = new Set<Channel>()
  let held = false

  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null

    constructor() {
      channels.add(this)
    }

    postMessage(data: unknown) {
      for (const other of channels) if (other !== this) other.onmessage?.({ data: structuredClone(data) })
    }

    close() {
      channels.delete(this)
    }
  }

  async function request(_: string, options: { signal: AbortSignal }, hold: () => Promise<void>) {
    if (held) await new Promise<void>((resolve) => waiting.push(resolve))
    if (options.signal.aborted) return waiting.shift()?.()
    held = true
    await hold()
    held = false
    waiting.shift()?.()
  }

  vi.stubGlobal('BroadcastChannel', Channel)
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  return {
    putBack() {
      vi.unstubAllGlobals()
      Reflect.deleteProperty(navigator, 'locks')
    },
  }
}
