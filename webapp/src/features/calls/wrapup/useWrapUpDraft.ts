import { useRef, useState, useSyncExternalStore } from 'react'
import type { WrapUp } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { keep, recall } from '@/lib/keep'

const listeners = new Set<() => void>()
const EMPTY: WrapUp = { topic: '', disposition: '', note: '', followUpAt: null, praised: false, praise: '' }

/** What was typed about a call, also while it went on; it outlives the page until it is saved, and is its writer's alone. */
export function useWrapUpDraft(call: number) {
  const place = placeOf(useAccount()?.id) + call
  const [typed, setTyped] = useState(() => ({ place, words: read(place) }))
  const draft = typed.place === place ? typed.words : read(place)
  const latest = useRef(draft)
  latest.current = draft

  function become(words: Partial<WrapUp>) {
    latest.current = words
    setTyped({ place, words })
    keepDraft(place, words)
  }

  return {
    draft,
    write: (change: Partial<WrapUp>) => become({ ...latest.current, ...change }),
    /** Whether nothing is left to be saved: words that came after those that were sent stay. */
    dropSaved(sent: WrapUp): boolean {
      const words = recall(place) === null ? latest.current : read(place)
      const same = JSON.stringify(filledIn(sent, words)) === JSON.stringify(filledIn(sent, {}))
      if (same) become({})
      return same
    },
  }
}

/** What the desk has, with what was typed since on top of it. */
export function filledIn(saved: WrapUp | undefined, draft: Partial<WrapUp>): WrapUp {
  const { topic, disposition, note, followUpAt, praised, praise } = { ...EMPTY, ...saved, ...draft }
  return { topic, disposition, note, followUpAt, praised, praise }
}

/** Calls of which this agent typed something that was never saved, and how to let go of it. */
export function useUnsavedCalls() {
  const place = placeOf(useAccount()?.id)
  const calls = useSyncExternalStore(subscribe, () => unsavedCalls(place))
  return { calls: calls ? calls.split(' ').map(Number) : [], drop: (call: number) => keepDraft(place + call, {}) }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** As one text, so that only a change counts. */
function unsavedCalls(place: string): string {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(place) && Object.keys(read(key)).length > 0)
      .map((key) => key.slice(place.length))
      .join(' ')
  } catch {
    return ''
  }
}

function keepDraft(place: string, words: Partial<WrapUp>) {
  keep(place, Object.keys(words).length > 0 ? JSON.stringify(words) : null)
  for (const listener of listeners) listener()
}

function placeOf(account: number | undefined): string {
  return `sweetline.wrap-up.${account ?? ''}.`
}

function read(place: string): Partial<WrapUp> {
  try {
    return JSON.parse(recall(place) ?? '{}') as Partial<WrapUp>
  } catch {
    return {}
  }
}
