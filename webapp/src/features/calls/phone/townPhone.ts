import { api } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { OpenPhone, PhoneAdapter } from './PhoneAdapter'

interface TownEvent {
  n: number
  kind: 'ring' | 'cancel' | 'connected' | 'ended' | 'digits'
  leg: string
}

const FIRST_WAIT = 500
const LONGEST_WAIT = 8000

/**
 * The phone of the demo town, by its own door: the same ringing and answering, without any sound. With the page it goes, and
 * whatever is spoken on it ends, as with any telephone in a browser.
 */
export const openTownPhone: OpenPhone = (listener, askToken): PhoneAdapter => {
  const closing = new AbortController()
  let lines = ''
  let line = ''
  let after = 0
  let leg: string | null = null
  let wait = FIRST_WAIT

  async function connect() {
    const { door, token } = await askToken()
    lines = `${door}/lines`
    line = (await api.post<{ line: string }>(lines, { body: { token } })).line
    after = 0
    leg = null
    if (closing.signal.aborted) return leave()
    window.addEventListener('pagehide', leave)
    listener.onReady(true)
    void listen()
  }

  async function listen() {
    const mine = line
    while (!closing.signal.aborted && mine === line) {
      try {
        const answer = await api.get<{ events: TownEvent[]; next: number }>(`${lines}/${line}/events`, {
          query: { after },
          signal: closing.signal,
        })
        listener.onTrouble('line-lost', false)
        wait = FIRST_WAIT
        for (const event of answer.events) hear(event)
        after = answer.next
      } catch (error) {
        if (closing.signal.aborted) return
        listener.onTrouble('line-lost', true)
        await pause()
        // The town forgot the line: it was built anew meanwhile.
        if (isProblem(error, 404)) return again()
      }
    }
  }

  async function again() {
    // What was spoken on a line that nobody knows is over.
    if (leg !== null) listener.onEnded()
    leg = null
    listener.onReady(false)
    try {
      await connect()
    } catch {
      if (closing.signal.aborted) return
      await pause()
      await again()
    }
  }

  function pause() {
    const length = wait
    wait = Math.min(LONGEST_WAIT, wait * 2)
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, length)
      closing.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  function hear(event: TownEvent) {
    if (event.kind === 'ring') {
      leg = event.leg
      listener.onRing()
    }
    if (event.leg !== leg) return
    if (event.kind === 'cancel') listener.onRingOver()
    if (event.kind === 'connected') listener.onConnected()
    if (event.kind === 'ended') listener.onEnded()
    if (event.kind === 'cancel' || event.kind === 'ended') leg = null
  }

  /** Whether it hears the good-bye or not, the town lets a line go that nobody listens to. */
  function leave() {
    window.removeEventListener('pagehide', leave)
    if (line) api.delete(`${lines}/${line}`, { keepalive: true }).catch(() => {})
    line = ''
  }

  async function ask(verb: string, body: object = {}) {
    if (leg !== null) await api.post(`${lines}/${line}/legs/${leg}/${verb}`, { body })
  }

  return {
    connect,
    accept: () => ask('accept'),
    reject: () => ask('reject'),
    hangUp: () => ask('hangup'),
    mute: (on) => ask(on ? 'mute' : 'unmute'),
    sendDigits: (digits) => ask('digits', { digits }),
    devices: () => [],
    choose: async () => {},
    close() {
      closing.abort()
      leave()
    },
  }
}
