import { askToken } from '../api/askToken'
import type { AudioChoice, OpenPhone, PhoneAdapter, PhoneListener, Trouble } from './PhoneAdapter'
import { type Share, shareLine } from './shareLine'

export interface LineState {
  link: 'off' | 'connecting' | 'ready' | 'lost'
  /** Another tab of this browser has the line. */
  elsewhere: boolean
  ringing: boolean
  /** When it began to ring last. */
  rangAt: number
  /** The call that is taken as soon as it rings: somebody here asked for it. */
  expected: number | null
  talking: boolean
  muted: boolean
  troubles: Trouble[]
}

type Wish =
  | { what: 'answer' | 'expect'; call: number }
  | { what: 'reject' | 'hangUp' | 'retry' | 'anew' }
  | { what: 'mute'; on: boolean }
  | { what: 'digits'; digits: string }

export type PhoneLine = ReturnType<typeof newPhoneLine>

export const QUIET: LineState = {
  link: 'off',
  elsewhere: false,
  ringing: false,
  rangAt: 0,
  expected: null,
  talking: false,
  muted: false,
  troubles: [],
}
/** Only a person can mend these; trying again by itself would only ask for the microphone again and again. */
const FOR_A_PERSON: Trouble[] = ['mic-denied', 'mic-missing', 'not-secure']
/** These are of the telephone, or of its call, and go with it. */
const OF_A_TELEPHONE: Trouble[] = ['mic-lost', 'mic-silent', 'mic-away', 'speaker-away', 'bad-network']
const RETRY = 5000
/** A telephone that was admitted registers again by itself, if it can at all. */
const LOST = 10_000
const EXPECTED = 30_000

/** The line of this browser: what it does now, and what an agent wishes of it. */
export function newPhoneLine() {
  const watchers = new Set<() => void>()
  let state = QUIET
  let open: OpenPhone | null = null
  let adapter: PhoneAdapter | null = null
  let share: Share<LineState, Wish> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let expectation: ReturnType<typeof setTimeout> | undefined

  function become(change: Partial<LineState>) {
    state = { ...state, ...change }
    for (const watcher of watchers) watcher()
    if (!state.elsewhere) share?.tell({ ...state, elsewhere: true })
  }

  const listener: PhoneListener = {
    onReady(ready) {
      become({ link: ready ? 'ready' : 'lost' })
      if (ready) clearTimeout(timer)
      else tryAgain(LOST)
    },
    onRing: () => become({ ringing: true, rangAt: Date.now(), talking: false, muted: false }),
    onRingOver: () => become({ ringing: false }),
    onConnected: () => become({ ringing: false, talking: true }),
    onEnded: () => become({ ringing: false, talking: false, muted: false }),
    onTrouble(trouble, there) {
      const others = state.troubles.filter((known) => known !== trouble)
      if (there || others.length < state.troubles.length) become({ troubles: there ? [...others, trouble] : others })
    },
  }

  async function connect() {
    clearTimeout(timer)
    if (!open) return
    adapter?.close()
    adapter = open(listener, askToken)
    const mine = adapter
    const troubles = state.troubles.filter((known) => !OF_A_TELEPHONE.includes(known))
    become({ elsewhere: false, link: 'connecting', troubles })
    try {
      await mine.connect()
    } catch {
      if (mine !== adapter) return
      become({ link: 'lost' })
      if (!needsAPerson()) listener.onTrouble('line-lost', true)
      tryAgain(RETRY)
    }
  }

  function needsAPerson() {
    return state.troubles.some((trouble) => FOR_A_PERSON.includes(trouble))
  }

  /** Not in a call, which a new telephone would cut. */
  function tryAgain(pause: number) {
    clearTimeout(timer)
    if (!open || needsAPerson()) return
    timer = setTimeout(() => {
      if (state.ringing || state.talking) tryAgain(pause)
      else if (state.link !== 'ready') void connect()
    }, pause)
  }

  function expect(call: number | null) {
    clearTimeout(expectation)
    become({ expected: call })
    if (call !== null) expectation = setTimeout(() => become({ expected: null }), EXPECTED)
  }

  async function grant(wish: Wish): Promise<void> {
    if (wish.what === 'answer' && state.ringing) {
      expect(null)
      return adapter?.accept()
    }
    if (wish.what === 'answer' || wish.what === 'expect') expect(wish.call)
    if (wish.what === 'reject') await adapter?.reject()
    if (wish.what === 'hangUp') await adapter?.hangUp()
    // The sound goes on while the line is away, and a new telephone would cut it.
    if (wish.what === 'retry' && !state.ringing && !state.talking) await connect()
    if (wish.what === 'anew') {
      listener.onEnded()
      await connect()
    }
    if (wish.what === 'digits') await adapter?.sendDigits(wish.digits)
    if (wish.what === 'mute') {
      await adapter?.mute(wish.on)
      become({ muted: wish.on })
    }
  }

  return {
    state: () => state,
    watch(watcher: () => void) {
      watchers.add(watcher)
      return () => {
        watchers.delete(watcher)
      }
    },
    open(phone: OpenPhone) {
      open = phone
      become({ ...QUIET, link: 'connecting', elsewhere: true })
      share = shareLine<LineState, Wish>({
        onHolding() {
          // What another tab told of its line went with it.
          become({ ...QUIET, link: 'connecting' })
          void connect()
        },
        onState: (told) => become(told),
        onWish: (wish) => void grant(wish),
        onAsked: () => become({}),
      })
    },
    close() {
      clearTimeout(timer)
      clearTimeout(expectation)
      open = null
      share?.leave()
      share = null
      adapter?.close()
      adapter = null
      become(QUIET)
    },
    /** Rejects when the line could not do it; a wish that another tab has to grant is only passed on. */
    async wish(wish: Wish) {
      if (state.elsewhere) share?.pass(wish)
      else await grant(wish)
    },
    devices: (): AudioChoice[] => adapter?.devices() ?? [],
    choose: async (kind: AudioChoice['kind'], id: string) => adapter?.choose(kind, id),
  }
}
